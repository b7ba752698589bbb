import type { Locator, Page } from '@playwright/test'
import { doubleText } from './large-text.ts'
import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { vaultRoles } from './vault-facts.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

test.describe('the list', () => {
  test('comes first, each track a line with its stations, and the map can be chosen', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Career map' })).toHaveCount(0)
    await expect(list(page).getByRole('heading', { level: 2 })).toHaveText([
      'Management, 5 rungs',
      'Technical, 4 rungs',
    ])
    for (const { title } of vaultRoles) {
      await expect(list(page).getByRole('link', { name: new RegExp(`^${title}, `) })).toBeVisible()
    }
    await page.getByRole('link', { name: 'Map', exact: true }).click()
    await expect(page).toHaveURL(/\?view=map$/)
    await expect(map(page)).toBeVisible()
    await expect(list(page)).toHaveCount(0)
    await page.reload()
    await expect(map(page)).toBeVisible()
    await page.getByRole('link', { name: 'List', exact: true }).click()
    await expect(list(page)).toBeVisible()
  })

  test('says what the map says: where you are, want to be and stand', async ({ page }) => {
    await storeAnswers(page, allAt(3), { here: 'staff-engineer', target: 'director' })
    await page.goto('/')
    const station = (role: string) =>
      list(page)
        .getByRole('listitem')
        .filter({
          has: page.locator(`[data-role="${role}"]`),
        })
    await expect(station('staff-engineer')).toContainText(/You are here, \d+ of \d+ met/)
    await expect(station('director')).toContainText(/Your target, \d+ of \d+ met/)
    await expect(
      list(page).getByRole('link', { name: /^Director,.*your target, \d+ met of \d+ rated/ }),
    ).toHaveCount(1)
  })
})

test.describe('a role', () => {
  const sheet = (page: Page) => page.getByRole('dialog', { name: 'Director' })

  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await list(page)
      .getByRole('link', { name: /^Director,/ })
      .click()
    await expect(page).toHaveURL(/\/roles\/director$/)
    await expect(sheet(page).getByRole('heading', { name: 'Director', level: 1 })).toBeFocused()
  })

  test('is a modal sheet: nothing behind it can be reached', async ({ page }) => {
    await expect(sheet(page)).toHaveAttribute('aria-modal', 'true')
    const behind = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a, button, input, [tabindex="0"]')]
        .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
        .filter((element) => element.closest('[inert], [role=dialog]') === null)
        .map((element) => element.textContent),
    )
    expect(behind).toEqual([])
    for (const heading of ['Responsibilities', 'Skills', 'Moves']) {
      await expect(sheet(page).getByRole('heading', { name: heading, exact: true })).toHaveCount(1)
    }
  })

  for (const [how, close] of [
    ['Esc', (page: Page) => page.keyboard.press('Escape')],
    ['Close', (page: Page) => sheet(page).getByRole('link', { name: 'Close' }).click()],
    ['a tap beside it', (page: Page) => page.touchscreen.tap(180, 40)],
    ['Back', (page: Page) => page.goBack()],
  ] as const) {
    test(`is closed by ${how}, and its link in the list has the focus`, async ({ page }) => {
      await close(page)
      await expect(sheet(page)).toHaveCount(0)
      await expect(list(page).getByRole('link', { name: /^Director,/ })).toBeFocused()
      await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
      expect(await page.locator('[inert]').count()).toBe(0)
    })
  }

  test('is shared from its sheet', async ({ page }) => {
    await sheet(page).getByRole('button', { name: 'Share this role' }).click()
    await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(
      /\/roles\/director$/,
    )
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share this role' })).toBeFocused()
    await expect(sheet(page)).toBeVisible()
  })
})

test('the main views lie in a bar at the bottom, large enough for a thumb, and cover nothing', async ({
  page,
}) => {
  await page.goto('/assess')
  const bar = page.getByRole('navigation', { name: 'Main' })
  const box = await bar.boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740)
  for (const name of ['Explore', 'Compare', 'Assess']) {
    const link = await bar.getByRole('link', { name, exact: true }).boundingBox()
    expect(link?.height).toBeGreaterThanOrEqual(44)
    expect(link?.width).toBeGreaterThanOrEqual(44)
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const last = await page
    .locator('main *:visible')
    .evaluateAll((all) => Math.max(...all.map((element) => element.getBoundingClientRect().bottom)))
  expect(last).toBeLessThanOrEqual(box?.y ?? 0)
  await bar.getByRole('link', { name: 'Compare' }).click()
  await expect(page).toHaveURL(/\/compare$/)
  await expect(bar.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page')
})

test.describe('fingers on the map', () => {
  test.use({ viewport: { width: 360, height: 500 } })

  test.beforeEach(async ({ page }) => {
    await page.goto('/?view=map')
    await expect(page.locator('svg a[data-role]:visible')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled()
  })

  test('one scrolls the page and leaves the map where it is, as long as all of it is shown', async ({
    page,
  }) => {
    const start = await viewport(page)
    await swipe(page, [{ dx: 80, dy: 0 }])
    expect(await viewport(page)).toBe(start)
    await swipe(page, [{ dx: 0, dy: -150 }])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50)
    expect(await viewport(page)).toBe(start)
  })

  test('two zoom the map, and then one moves it', async ({ page }) => {
    const start = await viewport(page)
    await swipe(page, [
      { dx: 0, dy: -50 },
      { dx: 0, dy: 50 },
    ])
    await expect.poll(() => viewport(page)).not.toBe(start)
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
    const zoomed = await viewport(page)
    await swipe(page, [{ dx: 0, dy: 60 }])
    await expect.poll(() => viewport(page)).not.toBe(zoomed)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('button', { name: 'Fit' }).click()
    await expect.poll(() => viewport(page)).toBe(start)
  })

  test('a tap on a role opens it', async ({ page }) => {
    const role = map(page).getByRole('link', { name: /^Principal Engineer,/ })
    await role.tap()
    await expect(page.getByRole('dialog', { name: 'Principal Engineer' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(role).toBeFocused()
  })
})

const addresses = [
  '/',
  '/?view=map',
  '/?skill=performance-accountability',
  '/roles/distinguished-engineer',
  '/compare',
  '/compare?roles=distinguished-engineer,vp-of-engineering,cto,staff-engineer',
  '/assess',
  '/assess/performance-accountability',
  '/assess/questions',
  '/shared',
]
const pagesToRead = [
  '/roles/distinguished-engineer/in-depth',
  '/skills/code-craft',
  '/moves/staff-engineer/engineering-manager',
  '/guides/management-vs-technical',
  '/tracks/technical',
  '/about',
]

test('nothing scrolls sideways but the map: not 320 px wide, nor with text twice as large', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await storeAnswers(page, allAt(3), { here: 'staff-engineer', target: 'director' })
  for (const address of [...addresses, ...pagesToRead]) {
    await openQuiet(page, address)
    expect(await pageWidth(page), address).toBeLessThanOrEqual(320)
    await page.setViewportSize({ width: 360, height: 740 })
    await doubleText(page)
    expect(await pageWidth(page), address).toBeLessThanOrEqual(360)
    await page.setViewportSize({ width: 320, height: 640 })
  }
})

test('text twice as large leaves every word of the bar at the bottom whole, and a role’s title', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/roles/distinguished-engineer')
  await doubleText(page)
  const words = page.getByRole('navigation', { name: 'Main', includeHidden: true }).locator('a')
  const boxes = await words.evaluateAll((links) =>
    links.map((link) => {
      const range = document.createRange()
      range.selectNodeContents(link)
      const { left, right } = range.getBoundingClientRect()
      return { left, right }
    }),
  )
  expect(boxes).toHaveLength(4)
  for (const [at, { right }] of boxes.entries()) {
    expect(right).toBeLessThan(boxes[at + 1]?.left ?? 360)
  }
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    const range = document.createRange()
    range.selectNodeContents(title)
    return new Set([...range.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines).toBe(2)
})

test('lying on its side, the header stays one row', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.goto('/assess')
  expect((await page.getByRole('banner').boundingBox())?.height).toBe(56)
})

function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

function list(page: Page): Locator {
  return page.getByRole('region', { name: 'Career list' })
}

function map(page: Page): Locator {
  return page.getByRole('region', { name: 'Career map' })
}

/** How React Flow has moved and scaled the map. */
async function viewport(page: Page): Promise<string> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((element) => getComputedStyle(element).transform)
}

/** Lets fingers down one below the other on the middle of the map, where no line is, moves each, and lifts them. */
async function swipe(
  page: Page,
  fingers: readonly { readonly dx: number; readonly dy: number }[],
): Promise<void> {
  const box = await page.locator('.react-flow').boundingBox()
  const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2
  const top = (box?.y ?? 0) + 66
  const touch = await page.context().newCDPSession(page)
  for (let step = 0; step <= 10; step += 1) {
    await touch.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints: fingers.map(({ dx, dy }, id) => ({
        id,
        x: middle + (dx * step) / 10,
        y: top + 30 * id + (dy * step) / 10,
      })),
    })
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await touch.detach()
}
