import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { storedBytes, storedUnder } from './stored-bytes.ts'

test.describe('where the browser lets nothing be stored', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
  })

  test('all works in memory, and a notice stays that says so', async ({ page }) => {
    await page.goto('/assess/code-craft')
    await expect(notSaved(page)).toHaveCount(0)
    await level(page, 3).check()
    await expect(notSaved(page)).toContainText('does not let the site store anything')
    await expect(page.getByText('Saved on this device.', { exact: true })).toHaveCount(0)
    await page.getByRole('link', { name: /^Next: / }).click()
    await expect(notSaved(page)).toBeVisible()
    await page.getByRole('link', { name: 'Explore' }).click()
    await expect(notSaved(page)).toBeVisible()
    await page.getByRole('link', { name: 'Assess', exact: true }).click()
    await expect(page.getByText('1 of 20 skills')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText(
      '1 met of 1 rated',
    )
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#1/)
  })

  test('whoever is about to leave is asked by the browser first', async ({ page }) => {
    await page.goto('/assess/code-craft')
    await level(page, 3).click()
    await expect(notSaved(page)).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const leaving = page.goto('/about')
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await leaving
  })

  test.describe('and a part of the site is gone', () => {
    test.use({ expected: [/compare-page|status of 404|dynamically imported module/] })

    test('nothing reloads by itself, and the answers are still there', async ({ page }) => {
      await page.route('**/compare-page*.js', (route) => route.fulfill({ status: 404 }))
      await page.goto('/assess/code-craft')
      await level(page, 3).check()
      await page.getByRole('link', { name: 'Compare', exact: true }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
      await page.getByRole('link', { name: 'Assess', exact: true }).click()
      await expect(page.getByText('1 of 20 skills')).toBeVisible()
    })
  })

  test('the theme can still be switched', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Theme/ }).click()
    await page.getByRole('button', { name: /^Theme: light/ }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })
})

test.describe('where storage is full', () => {
  test.beforeEach(async ({ page }) => {
    await storeAnswers(page, { 'system-architecture': 4 })
    await page.goto('/assess/code-craft')
    await expect(level(page, 3)).toBeEnabled()
    await fillStorage(page)
  })

  test('answers are kept until the page closes, and a notice says so', async ({ page }) => {
    const before = await storedBytes(page)
    await level(page, 3).check()
    await expect(notSaved(page)).toContainText('is full')
    await page.getByRole('link', { name: 'Assess', exact: true }).click()
    await expect(page.getByText('2 of 20 skills')).toBeVisible()
    await expect(notSaved(page)).toBeVisible()
    expect(await storedBytes(page)).toBe(before)
  })

  test('the notice saves them to a file', async ({ page }) => {
    await level(page, 3).check()
    const download = page.waitForEvent('download')
    await notSaved(page).getByRole('button', { name: 'Save my answers to a file' }).click()
    const { records } = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(records['crossrung:1:rating:code-craft'].value).toBe(3)
    expect(records['crossrung:1:rating:system-architecture'].value).toBe(4)
  })

  test('what is saved later takes the focus from nothing that has it', async ({ page }) => {
    await level(page, 3).check()
    await page.getByRole('button', { name: 'Try to save again' }).click()
    await expect(notSaved(page)).toBeVisible()
    await page.evaluate(() => Reflect.get(window, 'makeRoom')())
    await level(page, 4).check()
    await expect(notSaved(page)).toHaveCount(0)
    await expect(level(page, 4)).toBeFocused()
  })

  test('they are saved once there is room, and the notice goes', async ({ page }) => {
    await level(page, 3).check()
    await page.getByRole('button', { name: 'Try to save again' }).click()
    await expect(notSaved(page)).toBeVisible()
    await page.evaluate(() => Reflect.get(window, 'makeRoom')())
    await page.getByRole('button', { name: 'Try to save again' }).click()
    await expect(notSaved(page)).toHaveCount(0)
    await expect(page.getByRole('main')).toBeFocused()
    await expect(page.getByText('Saved on this device.', { exact: true })).toBeVisible()
    await page.reload()
    await expect(level(page, 3)).toBeChecked()
  })
})

test.describe('what is stored and cannot be read', () => {
  for (const [what, raw] of [
    ['broken JSON', '{"v":1,"value":3,"at":'],
    [
      'a level outside the scale',
      '{"v":1,"value":9,"at":"2026-11-24T10:00:00.000Z","n":1,"by":"t1","saw":[]}',
    ],
    ['something else altogether', 'null'],
  ] as const) {
    test(`${what} is moved aside unchanged, and all else is there`, async ({ page }) => {
      await storeAnswers(page, { 'system-architecture': 4 }, { target: 'director' })
      await storeRaw(page, 'crossrung:1:rating:code-craft', raw)
      await page.goto('/assess')
      await expect(page.getByRole('alert')).toContainText('One stored answer could not be read')
      await expect(page.getByRole('alert')).toContainText('Give this one again.')
      await expect(page.getByText('1 of 20 skills')).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'My target' })).toHaveValue('director')
      expect(await storedUnder(page, 'crossrung:aside:1:rating:code-craft')).toBe(raw)
      await page.goto('/assess/code-craft')
      await level(page, 2).check()
      await page.reload()
      await expect(level(page, 2)).toBeChecked()
      expect(await storedUnder(page, 'crossrung:aside:1:rating:code-craft')).toBe(raw)
    })
  }

  test('a later version’s answers stay as they are, and this one saves nothing over them', async ({
    page,
  }) => {
    const later = '{"v":2,"value":{"level":3},"at":"2027-01-01T00:00:00.000Z"}'
    await storeAnswers(page, { 'system-architecture': 4 })
    await storeRaw(page, 'crossrung:2:rating:code-craft', later)
    await page.goto('/assess/code-craft')
    await expect(level(page, 3)).toBeEnabled()
    const before = await storedBytes(page)
    await level(page, 3).check()
    await expect(notSaved(page)).toContainText('another version of Crossrung')
    expect(await storedBytes(page)).toBe(before)
    await page.goto('/assess')
    await expect(page.getByRole('alert')).toContainText('A newer Crossrung')
    await expect(page.getByText('1 of 20 skills')).toBeVisible()
  })

  test('what belongs to somebody else under this address is left alone', async ({ page }) => {
    await storeRaw(page, 'another-site', 'its own')
    await storeAnswers(page, allAt(3))
    await page.goto('/assess')
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    expect(await storedUnder(page, 'another-site')).toBe('its own')
  })
})

test.describe('what an early Crossrung has stored', () => {
  const early = '{"v":0,"value":4,"at":"2026-02-03T10:20:30.400Z","n":3}'

  test.beforeEach(async ({ page }) => {
    await storeRaw(page, 'crossrung:0:rating:code-craft', early)
    await storeRaw(page, 'crossrung:0:target', early.replace('4', '"director"'))
  })

  test('is there as before, in the form of today, with a backup beside it', async ({ page }) => {
    await page.goto('/assess')
    await expect(page.getByText('1 of 20 skills')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'My target' })).toHaveValue('director')
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(await storedUnder(page, 'crossrung:0:rating:code-craft')).toBeNull()
    expect(await storedUnder(page, 'crossrung:1:rating:code-craft')).toContain('"value":4')
    expect(await storedUnder(page, 'crossrung:backup:1')).toContain('crossrung:0:target')
    await page.goto('/assess/code-craft')
    await level(page, 2).check()
    await page.reload()
    await expect(level(page, 2)).toBeChecked()
  })

  test.describe('where the part that takes it over does not load', () => {
    test.use({ expected: [/migrate-stored|net::ERR_FAILED|dynamically imported module/] })

    test('stays untouched, which is said', async ({ page }) => {
      await page.route('**/migrate-stored*.js', (route) => route.abort())
      await page.goto('/assess')
      await expect(page.getByRole('alert')).toContainText('are not shown')
      await level(page.getByRole('radiogroup', { name: 'Code craft' }), 1).check()
      expect(await storedUnder(page, 'crossrung:0:rating:code-craft')).toBe(early)
      await page.unroute('**/migrate-stored*.js')
      await page.reload()
      await expect(page.getByRole('combobox', { name: 'My target' })).toHaveValue('director')
    })
  })
})

test.describe('the first painted frame', () => {
  for (const [stored, colorScheme, background] of [
    ['dark', 'light', 'rgb(15, 18, 23)'],
    ['light', 'dark', 'rgb(250, 249, 246)'],
    [undefined, 'dark', 'rgb(15, 18, 23)'],
    ['"dark"', 'light', 'rgb(250, 249, 246)'],
  ] as const) {
    test(`has the background of the stored theme: ${stored} on a ${colorScheme} device`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      if (stored !== undefined) await storeRaw(page, 'crossrung:theme', stored)
      await watchBackgrounds(page)
      const release = await holdMainScript(page)
      await page.goto('/', { waitUntil: 'commit' })
      await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
      await expect(page.locator('html')).toHaveCSS('background-color', background)
      const held = await page.evaluate(() => document.querySelector('.react-flow'))
      expect(held).toBeNull()
      release()
      await page.locator('.react-flow__node').first().waitFor()
      expect(await page.evaluate(() => Reflect.get(window, 'backgrounds'))).toEqual([background])
    })
  }

  test('has the view of the address', async ({ page }) => {
    const release = await holdMainScript(page)
    await page.goto('/?view=list', { waitUntil: 'commit' })
    await expect(page.getByRole('region', { name: 'Career list' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Career map' })).toHaveCount(0)
    release()
  })
})

test('the theme is switched from the device’s to light, dark and back, and kept', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/')
  const html = page.locator('html')
  const button = page.getByRole('button', { name: /^Theme/ })
  await expect(html).toHaveCSS('background-color', 'rgb(15, 18, 23)')
  await button.click()
  await expect(html).toHaveCSS('background-color', 'rgb(250, 249, 246)')
  await page.reload()
  await expect(html).toHaveCSS('background-color', 'rgb(250, 249, 246)')
  await expect(button).toHaveAccessibleName(/^Theme: light/)
  await button.click()
  await expect(html).toHaveCSS('background-color', 'rgb(15, 18, 23)')
  await button.click()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveCSS('background-color', 'rgb(250, 249, 246)')
})

test.describe('a second tab', () => {
  test('sees what the first one answers, and both keep what they say', async ({ page }) => {
    await page.goto('/assess/code-craft')
    const second = await page.context().newPage()
    await second.goto('/assess/code-craft')
    await expect(level(second, 4)).toBeEnabled()
    await level(page, 4).check()
    await expect(level(second, 4)).toBeChecked()
    await second.getByRole('link', { name: /^Next: System design/ }).click()
    await level(second, 2).check()
    await level(page, 5).check()
    await page.getByRole('link', { name: 'Assess', exact: true }).click()
    await expect(page.getByText('2 of 20 skills')).toBeVisible()
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    await expect(second.getByText('0 of 20 skills')).toBeVisible()
    await second.getByRole('button', { name: /^Theme/ }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  })

  test('that answers the same at the same time loses nothing: the other answer can be used', async ({
    page,
  }) => {
    await page.goto('/assess/code-craft')
    await expect(level(page, 2)).toBeEnabled()
    await fillStorage(page)
    await level(page, 2).check()
    const second = await page.context().newPage()
    await second.goto('/assess/code-craft')
    await level(second, 5).check()
    const conflict = page.getByRole('alert').filter({ hasText: 'in two tabs at the same time' })
    await expect(conflict).toContainText(/Kept: [25]\. Not kept: [25]\./)
    await page.evaluate(() => Reflect.get(window, 'makeRoom')())
    const other = (await level(page, 5).isChecked()) ? 2 : 5
    await conflict.getByRole('button', { name: 'Use the other' }).click()
    await expect(level(page, other)).toBeChecked()
    await expect(level(second, other)).toBeChecked()
    await expect(conflict).toHaveCount(0)
    await expect(notSaved(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(level(second, 7 - other)).toBeChecked()
  })

  test('is not undone by the first', async ({ page }) => {
    await page.goto('/assess/code-craft')
    await level(page, 4).check()
    const second = await page.context().newPage()
    await second.goto('/assess/code-craft')
    await level(second, 2).check()
    await expect(level(page, 2)).toBeChecked()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByRole('status')).toContainText('Left as another tab has changed it')
    await expect(level(page, 2)).toBeChecked()
  })
})

test.describe('a view that fails', () => {
  test.use({ expected: [/compare-page|net::ERR_FAILED|dynamically imported module/] })

  test('leaves the shell and the other views alive, and offers the answers as a file', async ({
    page,
  }) => {
    await storeAnswers(page, { 'code-craft': 3 }, { 'note:code-craft': 'In May.' })
    await page.route('**/compare-page*.js', (route) => route.abort())
    await page.goto('/')
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('alert')).toContainText('This view has stopped working')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save my answers to a file' }).click()
    const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'))
    expect(file.records['crossrung:1:rating:code-craft'].value).toBe(3)
    expect(file.records['crossrung:1:note:code-craft'].value).toBe('In May.')
    await main.getByRole('link', { name: 'Assess' }).click()
    await expect(page.getByText('1 of 20 skills')).toBeVisible()
    await page.unroute('**/compare-page*.js')
    await main.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Compare roles|stopped/)
  })
})

/** The notice that lasts: what is not on the device, and why. */
function notSaved(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'not saved' })
}

function level(page: Page | Locator, asked: number): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${asked} `) })
}

/** Once, before any page starts. */
async function storeRaw(page: Page, key: string, raw: string): Promise<void> {
  await page.addInitScript(
    ([name = '', value = '']) => {
      if (sessionStorage.getItem(name) !== null) return
      sessionStorage.setItem(name, 'stored')
      localStorage.setItem(name, value)
    },
    [key, raw],
  )
}

/** Every background that a frame of the page has had, in `backgrounds`. */
async function watchBackgrounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = []
    Reflect.set(window, 'backgrounds', seen)
    const look = () => {
      const { backgroundColor } = getComputedStyle(document.documentElement)
      // Before there is a style sheet nothing is painted.
      if (document.body !== null && !seen.includes(backgroundColor)) seen.push(backgroundColor)
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** Lets every module script wait until it is released; the one before the first paint is none. */
async function holdMainScript(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const modules = /\/assets\/(?!first-paint)[^/]+\.js$/
  await page.route(modules, async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** From now on nothing more can be stored, until the page calls `makeRoom`. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const setItem = Storage.prototype.setItem
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
    Reflect.set(window, 'makeRoom', () => {
      Storage.prototype.setItem = setItem
    })
  })
}
