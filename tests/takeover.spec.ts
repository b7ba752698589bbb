import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { allAt, storeAnswers } from './stored-answers.ts'

/** What is drawn, measured on the screen: each role's ring and each line of its label. */
type Drawn = Readonly<Record<string, readonly { readonly x: number; readonly y: number }[]>>

const windows = [
  { width: 1440, height: 900, address: '/' },
  { width: 1024, height: 768, address: '/' },
  { width: 360, height: 740, address: '/?view=map' },
  { width: 1440, height: 900, address: '/roles/staff-engineer' },
]

for (const { width, height, address } of windows) {
  test(`React Flow takes over where the drawing stood, at ${width} by ${height} on ${address}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await watchShifts(page)
    const release = await holdFlow(page)
    await page.goto(address)
    await page.waitForTimeout(300)
    const before = await measure(page)
    release()
    await page.locator('.react-flow__node').first().waitFor()
    await expect(page.locator('svg a[data-role]')).toHaveCount(0)
    const after = await measure(page)

    expect(Object.keys(before)).toHaveLength(9)
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    for (const [role, marks] of Object.entries(before)) {
      expect(marks.length, role).toBeGreaterThan(1)
      expect(after[role]?.length, role).toBe(marks.length)
      for (const [index, mark] of marks.entries()) {
        expect(
          Math.abs((after[role]?.[index]?.x ?? Number.NaN) - mark.x),
          role,
        ).toBeLessThanOrEqual(1)
        expect(
          Math.abs((after[role]?.[index]?.y ?? Number.NaN) - mark.y),
          role,
        ).toBeLessThanOrEqual(1)
      }
    }
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0)
  })
}

test('what the query says and what is stored comes in after the page is shown, and moves nothing', async ({
  page,
}) => {
  await storeAnswers(page, allAt(3), { here: 'staff-engineer', target: 'director' })
  await watchShifts(page, 'scripts')
  for (const { width, height, addresses } of [
    {
      width: 360,
      height: 740,
      addresses: ['/', '/?skill=code-craft', '/?skill=juggling', '/assess', '/compare'],
    },
    { width: 768, height: 1024, addresses: ['/?skill=code-craft&view=list', '/?view=list'] },
    {
      width: 1440,
      height: 900,
      addresses: ['/?skill=juggling', '/roles/director', '/compare?roles=cto,director'],
    },
  ]) {
    await page.setViewportSize({ width, height })
    for (const address of addresses) {
      await openQuiet(page, address)
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), address).toBe(0)
    }
  }
})

test('whoever comes straight to where they stand is there once the answers are', async ({
  page,
}) => {
  await storeAnswers(page, allAt(3))
  await watchShifts(page, 'scripts')
  await page.setViewportSize({ width: 768, height: 1024 })
  await openQuiet(page, '/assess#where-you-stand')
  const heading = page.getByRole('heading', { name: 'Where you stand' })
  expect(Math.round((await heading.boundingBox())?.y ?? 0)).toBe(96)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBe(0)
})

test('where one stands fills the window before answers can be read, whether the address names it or not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  const release = await hold(page, firstScript)
  for (const address of ['/assess', '/assess#where-you-stand']) {
    await page.goto('/icon.svg')
    await page.goto(address, { waitUntil: 'commit' })
    const place = await page.getByRole('region', { name: 'Where you stand' }).boundingBox()
    expect(place?.height, address).toBeGreaterThanOrEqual(1024)
  }
  release()
})

test('letters are painted where they stand, on the first visit and on later ones', async ({
  page,
}) => {
  for (const { width, height, address } of [
    { width: 1024, height: 768, address: '/' },
    { width: 768, height: 1024, address: '/?skill=code-craft' },
    { width: 360, height: 740, address: '/?view=map' },
  ]) {
    await page.setViewportSize({ width, height })
    for (let visit = 1; visit < 3; visit += 1) {
      await page.goto(address)
      await expect(page.locator('svg a[data-role]')).toHaveCount(0)
      const map = page.getByRole('region', { name: 'Career map' })
      const painted = await map.screenshot()
      await paintAnew(page)
      expect(painted.equals(await map.screenshot()), `${address}, visit ${visit}`).toBe(true)
    }
  }
})

test('the drawing stands where it will stand, while what comes below it is still on its way', async ({
  page,
}) => {
  await holdFlow(page)
  await page.goto('/')
  const drawing = page.locator('svg:has(a[data-role])').first()
  const whole = await drawing.boundingBox()
  await page.getByRole('toolbar', { name: 'Zoom' }).evaluate((bar) => bar.parentElement?.remove())
  expect(await drawing.boundingBox()).toEqual(whole)
})

test('a click that begins on the drawing ends on it, although React Flow arrives meanwhile', async ({
  page,
}) => {
  const release = await holdFlow(page)
  await page.goto('/')
  await page.waitForTimeout(300)
  const box = await page.locator('svg a[data-role="director"]:visible text').first().boundingBox()
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  await page.mouse.down()
  release()
  await page.locator('.react-flow__node').first().waitFor()
  await page.waitForTimeout(200)
  await page.mouse.up()
  await expect(page).toHaveURL(/\/roles\/director$/)
})

test('whoever stands on a role of the drawing stands on it after React Flow has arrived', async ({
  page,
}) => {
  const release = await holdFlow(page)
  await page.goto('/')
  await page.waitForTimeout(300)
  await page.locator('svg a[data-role="director"]:visible').focus()
  release()
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
  await expect(page.locator('.react-flow a[data-role="director"]')).toBeFocused()
})

test('of what is pressed before the page hears it, the last press counts once it does', async ({
  page,
}) => {
  const release = await hold(page, firstScript)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('button', { name: 'Share' }).click()
  release()
  await expect(page.getByRole('dialog')).toHaveAccessibleName('Share')
})

test('what is pressed while React takes the page over counts once', async ({ page }) => {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      const root = document.getElementById('root') ?? {}
      const isTaken = Object.keys(root).some((key) => key.startsWith('__reactContainer'))
      if (!isTaken) return port2.postMessage('again')
      const buttons = [...document.querySelectorAll('button')]
      const theme = buttons.find(({ textContent }) => textContent?.startsWith('Theme'))
      const isHeard = Object.keys(theme ?? {}).some((key) => key.startsWith('__react'))
      Reflect.set(window, 'isEarly', !isHeard)
      theme?.click()
    }
    port2.postMessage('begin')
  })
  await page.goto('/')
  const light = page.getByRole('button', { name: 'Theme: light. Switch to dark' })
  await expect(light).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'isEarly'))).toBe(true)
})

const firstScript = /\/assets\/first-(?!paint)[^/]+\.js$/

/** Lets React Flow's script wait until it is released. */
function holdFlow(page: Page): Promise<() => void> {
  return hold(page, '**/flow-map*.js')
}

async function hold(page: Page, script: string | RegExp): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(script, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** A place cannot tell where letters are painted: it is right while they are not. */
async function paintAnew(page: Page): Promise<void> {
  await page.locator('.react-flow').evaluate(async (flow) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    flow.style.display = 'none'
    await frame()
    await frame()
    flow.style.display = ''
    await frame()
    await frame()
  })
}

/** What shifts while the browser still reads the page, which it may draw in the middle of a line, is none of what `scripts` do. */
async function watchShifts(page: Page, of: 'all' | 'scripts' = 'all'): Promise<void> {
  await page.addInitScript((whose) => {
    Reflect.set(window, 'shifts', 0)
    new PerformanceObserver((list) => {
      const [visit] = performance.getEntriesByType('navigation')
      const read = visit instanceof PerformanceNavigationTiming ? visit.domInteractive : 0
      for (const entry of list.getEntries()) {
        if (whose === 'scripts' && (read === 0 || entry.startTime < read)) continue
        const shift = Reflect.get(entry, 'value')
        Reflect.set(window, 'shifts', Reflect.get(window, 'shifts') + shift)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  }, of)
}

/** The middle of each ring and the corner of each line, by role, of the links that can be seen. */
async function measure(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const links = [
      ...document.querySelectorAll<HTMLElement>('[aria-label="Career map"] [data-role]'),
    ]
    return Object.fromEntries(
      links
        .filter((link) => link.checkVisibility())
        .map((link) => [
          link.dataset['role'],
          [...link.querySelectorAll('circle, text')]
            .map((mark) => ({ mark, box: mark.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0)
            .map(({ mark, box }) =>
              mark.tagName === 'circle'
                ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
                : { x: box.x, y: box.y },
            ),
        ]),
    )
  })
}
