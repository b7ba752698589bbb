import type { BrowserContext, Page } from '@playwright/test'
import { violations } from './axe.ts'
import { type BuiltSite, careerBase } from './built-site.ts'
import { firstTitle, nextTitle } from './small-vaults.ts'
import { cacheNames, belowCareer as test, visit } from './visited-site.ts'
import { expect } from './watched-page.ts'

test('a new version waits until it is asked for; a note being typed stays, and the old cache goes', async ({
  page,
  context,
  site,
  built,
  next,
}) => {
  await visit(page, built)
  const [old] = ownCaches(await cacheNames(page))
  site.deploy(next.dir)
  await page.goto('assess/design')
  let documents = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1
  })
  await page.getByRole('radio', { name: /^3 / }).check()
  const note = page.getByRole('textbox', { name: /^Note/ })
  await note.pressSequentially('In ')
  const reload = page.getByRole('status').getByRole('button', { name: 'New version: reload' })
  await expect(reload).toBeVisible()
  await expect(note).toBeFocused()
  await note.pressSequentially('May.')
  expect(await violations(page, '[role="status"]')).toEqual([])
  const second = await context.newPage()
  await second.goto('')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(firstTitle)
  await expect(note).toBeFocused()
  expect(documents).toBe(0)
  const loaded = page.waitForEvent('load')
  await reload.click()
  await loaded
  expect(documents).toBe(1)
  await expect(note).toHaveValue('In May.')
  await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked()
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)

  // The other tab goes on with what it has, a part that it had not loaded included.
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(firstTitle)
  expect(await cacheNames(page)).toContain(old)
  await second
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Guides' })
    .click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(/uides/)
  await expect(second.getByRole('button', { name: 'New version: reload' })).toBeVisible()
  await second.close()
  await page.goto('')
  await expect.poll(() => cacheNames(page)).not.toContain(old)
  expect(ownCaches(await cacheNames(page))).toHaveLength(1)
})

test('a page never has parts of two builds, whatever lies on the site by then', async ({
  page,
  site,
  built,
  next,
}) => {
  await visit(page, built)
  site.deploy(next.dir)
  const one = new Set([...built.files.keys()])
  for (const address of ['', 'roles/head/in-depth', 'skills', 'assess', '']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    const scripts = loaded.filter((path) => path.endsWith('.js') && !path.endsWith('/sw.js'))
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((path) => !one.has(path.replace(careerBase, '/')))).toEqual([])
  }
})

test.describe('a build that is not whole on the device and no longer on the site', () => {
  test.use({ expected: [/status of 404|dynamically imported module|compare-page|MIME type/] })

  for (const answer of ['404', 'a page']) {
    test(`is given up for the one that the site has, which answers with ${answer} for what is gone`, async ({
      page,
      context,
      site,
      built,
      next,
    }) => {
      await visit(page, built)
      await dropComparePage(page)
      if (answer === 'a page') await answerWithPage(context, built)
      site.deploy(next.dir)
      await page.goto('')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstTitle)
      const main = page.getByRole('navigation', { name: 'Main' })
      await main.getByRole('link', { name: 'Compare' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /Compare/ })).toBeVisible()
      await main.getByRole('link', { name: 'Explore' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
    })
  }

  test('reloads once where the site has no other, then says so, and what was typed is there', async ({
    page,
    context,
    built,
  }) => {
    await visit(page, built)
    await dropComparePage(page)
    await answerWithPage(context, built)
    await page.goto('assess/design')
    await page.getByRole('radio', { name: /^3 / }).check()
    await page.getByRole('textbox', { name: /^Note/ }).pressSequentially('In May.')
    let documents = 0
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents += 1
    })
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Try again' }).click()
    await loaded
    await expect(page.getByRole('alert')).toContainText('Your answers are untouched')
    expect(documents).toBe(2)
    await page.goto('assess/design')
    await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked()
    await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('In May.')
  })
})

test('the kill switch takes back the worker and its caches, and the site goes on', async ({
  page,
  site,
  built,
  next,
}) => {
  await visit(page, built)
  await page.evaluate(() => caches.open('another-app'))
  site.deploy(next.dir)
  site.replace('sw.js', 'sw-off.js')
  await page.goto('')
  await expect.poll(() => cacheNames(page)).toEqual(['another-app'])
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
  await page.goto('roles/head')
  await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
})

test('where the kill switch is announced as a new version, the press on it reloads', async ({
  page,
  site,
  built,
  next,
}) => {
  await visit(page, built)
  await page.goto('about')
  site.deploy(next.dir)
  site.replace('sw.js', 'sw-off.js')
  await lookForUpdate(page)
  await noteFocusedWords(page)
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'New version: reload' }).click()
  await loaded
  expect(await focusedWords(page)).toContain('Reloading…')
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
})

test.describe('a part that is gone since a deploy', () => {
  test.use({
    serviceWorkers: 'block',
    expected: [/compare-page|status of 404|dynamically imported module/],
  })

  for (const storage of ['works', 'throws'] as const) {
    test(`comes with one reload, and not with a second, where storage ${storage}`, async ({
      page,
      site,
    }) => {
      if (storage === 'throws') await page.addInitScript(forbidSessionStorage)
      let documents = 0
      page.on('request', (request) => {
        if (request.isNavigationRequest()) documents += 1
      })
      await page.goto('')
      await page.locator('.react-flow__node').first().waitFor()
      site.remove(/^compare-page/)
      const main = page.getByRole('navigation', { name: 'Main' })
      await main.getByRole('link', { name: 'Compare' }).click()
      await expect(page.getByRole('alert')).toContainText('could not be loaded')
      expect(documents).toBe(2)
      await main.getByRole('link', { name: 'Assess' }).click()
      await main.getByRole('link', { name: 'Compare' }).click()
      await expect(page.getByRole('alert')).toContainText('could not be loaded')
      expect(documents).toBe(2)
      // Who asks for another gets one.
      const loaded = page.waitForEvent('load')
      await page.getByRole('button', { name: 'Try again' }).click()
      await loaded
      await expect(page.getByRole('alert')).toContainText('could not be loaded')
      expect(documents).toBe(3)
    })
  }

  test('is shown after that reload where the new build has it under another name', async ({
    page,
    site,
    next,
  }) => {
    await page.goto('')
    await page.locator('.react-flow__node').first().waitFor()
    site.deploy(next.dir)
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Compare' })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: /Compare/ })).toBeVisible()
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Explore' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
  })
})

test.describe('a part that is not on the device', () => {
  test.use({
    serviceWorkers: 'block',
    expected: [/ERR_INTERNET_DISCONNECTED|dynamically imported module|compare-page/],
  })

  test('is told in words without a connection, and opens once there is one', async ({
    page,
    context,
  }) => {
    await page.goto('')
    await page.locator('.react-flow__node').first().waitFor()
    await context.setOffline(true)
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('alert')).toContainText('You are offline')
    await context.setOffline(false)
    await main.getByRole('link', { name: 'Explore' }).click()
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  })
})

for (const [how, forbid] of [
  ['missing', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
  [
    'forbidden',
    () =>
      Reflect.defineProperty(Navigator.prototype, 'serviceWorker', {
        get: () => {
          throw new DOMException('Denied.', 'SecurityError')
        },
      }),
  ],
] as const) {
  test(`where workers are ${how} all works and nothing is logged`, async ({ page }) => {
    await page.addInitScript(forbid)
    const noticed = page.waitForResponse('**/quiet-parts-*.js')
    await page.goto('')
    await noticed
    await page.goto('roles/head')
    await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
  })
}

/** As when a tab comes back into view. */
function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
}

/** From the worker's cache and from the browser's own. */
async function dropComparePage(page: Page): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
  const dropped = await page.evaluate(async () => {
    let count = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const parts = (await cache.keys()).filter(({ url }) => url.includes('/compare-page-'))
      for (const part of parts) if (await cache.delete(part)) count += 1
    }
    return count
  })
  expect(dropped).toBe(1)
}

/** As hosts do that know no other answer: for that part the map, and 200. */
async function answerWithPage(context: BrowserContext, { dir, files }: BuiltSite): Promise<void> {
  const part = [...files.keys()].find((file) => file.startsWith('/assets/compare-page-'))
  await context.route(`**${part}`, (route) =>
    route.fulfill({ path: `${dir}/index.html`, contentType: 'text/html' }),
  )
}

function ownCaches(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(`crossrung:${careerBase}:`))
}

function forbidSessionStorage(): void {
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}

/** For words that may stand for a moment only: notes them from now on, also for the page after a reload. */
async function noteFocusedWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const words: string[] = []
    new MutationObserver(() => {
      words.push(document.activeElement?.textContent ?? '')
      sessionStorage.setItem('focused', words.join())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

function focusedWords(page: Page): Promise<string | null> {
  return page.evaluate(() => sessionStorage.getItem('focused'))
}
