import type { BrowserContext, Page } from '@playwright/test'
import { axe } from './axe.ts'
import { type BuiltSite, buildNextSite, buildSite } from './built-site.ts'
import { type DeployedSite, deployedSite } from './deployed-site.ts'
import { expect, test as watched } from './watched-page.ts'

const base = '/career/'
const firstTitle = 'Two career ladders in software engineering'
const nextTitle = 'Both ladders, newly named'

type Builds = { readonly one: BuiltSite; readonly two: BuiltSite }

/** As watched-page.ts, with workers, on a site below /career/ that can be deployed anew and stopped. */
const test = watched.extend<{ readonly site: DeployedSite }, { readonly builds: Builds }>({
  builds: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const one = await buildSite(base)
      const two = await buildNextSite(base, 'content/ladder.md', (text) =>
        text.replace(/^title: .+$/m, `title: ${nextTitle}`),
      )
      await use({ one, two })
      one.remove()
      two.remove()
    },
    { scope: 'worker' },
  ],
  site: async ({ builds }, use) => {
    const site = await deployedSite(builds.one.dir, base)
    await use(site)
    await site.end()
  },
  baseURL: ({ site }, use) => use(site.url),
})

test.use({ serviceWorkers: 'allow' })
// One worker, so that each is built once.
test.describe.configure({ mode: 'default' })

test.describe('after one visit, without a connection', () => {
  test.use({ expected: [/404/] })

  test('every kind of address opens, and the second visit asks the site for nothing', async ({
    page,
    context,
    site,
  }) => {
    await visit(page)
    await disconnect(context, site)
    for (const [address, heading] of [
      ['', /./],
      ['?view=list', /./],
      ['index.html', /./],
      ['roles/cto', /^CTO$/],
      ['roles/cto/', /^CTO$/],
      ['roles/cto/in-depth', /CTO/],
      ['skills/code-craft', /./],
      ['moves/cto/vp-of-engineering', /./],
      ['guides/the-pendulum', /./],
      ['sources', /./],
      ['compare?roles=staff-engineer,director', /^Staff Engineer and Director$/],
      ['assess', /./],
      ['shared#1nonsense', /./],
    ] as const) {
      const response = await page.goto(address)
      expect(response?.status(), address).toBe(200)
      expect(response?.fromServiceWorker(), address).toBe(true)
      await expect(
        page.getByRole('heading', { level: 1, name: heading }).first(),
        address,
      ).toBeVisible()
    }
    await page.goto('')
    await page.locator('.react-flow__node').first().waitFor()
  })

  test('an unknown address says so with status 404', async ({ page, context, site }) => {
    await visit(page)
    await disconnect(context, site)
    const response = await page.goto('roles/no-such-role')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/)
  })
})

test('the caches of other apps and of other bases are left alone, and nothing foreign is kept', async ({
  page,
}) => {
  await page.goto('')
  await page.evaluate(async () => {
    await caches.open('crossrung:/:0123456789ab')
    await caches.open('another-app')
  })
  await visit(page)
  await page.reload()
  const names = await cacheNames(page)
  expect(names).toContain('crossrung:/:0123456789ab')
  expect(names).toContain('another-app')
  const kept = await page.evaluate(async (own) => {
    const cache = await caches.open(own)
    const addresses = (await cache.keys()).map(({ url }) => url)
    const answers = await Promise.all(addresses.map((address) => cache.match(address)))
    return { addresses, odd: answers.filter((one) => one?.type === 'opaque').length }
  }, ownCaches(names)[0] ?? '')
  expect(kept.odd).toBe(0)
  expect(kept.addresses.filter((address) => !new URL(address).pathname.startsWith(base))).toEqual(
    [],
  )
})

test('a new version waits until it is asked for; a note being typed stays, and the old cache goes', async ({
  page,
  context,
  site,
  builds,
}) => {
  await visit(page)
  const [old] = ownCaches(await cacheNames(page))
  site.deploy(builds.two.dir)
  await page.goto('assess/code-craft')
  await page.getByRole('radio', { name: /^3 / }).check()
  const note = page.getByRole('textbox', { name: /^Note/ })
  await note.pressSequentially('In ')
  const reload = page.getByRole('status').getByRole('button', { name: 'New version: reload' })
  await expect(reload).toBeVisible()
  await expect(note).toBeFocused()
  await note.pressSequentially('May.')
  const { violations } = await axe(page).include('[role="status"]').analyze()
  expect(violations).toEqual([])
  const second = await context.newPage()
  await second.goto('')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(firstTitle)
  const loaded = page.waitForEvent('load')
  await reload.click()
  await loaded
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
  builds,
}) => {
  await visit(page)
  site.deploy(builds.two.dir)
  const one = new Set([...builds.one.files.keys()])
  for (const address of ['', 'roles/cto/in-depth', 'skills', 'assess', '']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    )
    const scripts = loaded.filter((path) => path.endsWith('.js') && !path.endsWith('/sw.js'))
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((path) => !one.has(path.replace(base, '/')))).toEqual([])
  }
})

test.describe('a build that is not whole on the device and no longer on the site', () => {
  test.use({ expected: [/status of 404|dynamically imported module|compare-page/] })

  test('is given up for the one that the site has', async ({ page, context, site, builds }) => {
    await visit(page)
    // The browser has a copy of its own besides.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        const parts = (await cache.keys()).filter(({ url }) => url.includes('/compare-page-'))
        for (const part of parts) await cache.delete(part)
      }
    })
    site.deploy(builds.two.dir)
    await page.goto('')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(firstTitle)
    const main = page.getByRole('navigation', { name: 'Main' })
    await main.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Compare/ })).toBeVisible()
    await main.getByRole('link', { name: 'Explore' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
  })
})

test('the kill switch takes back the worker and its caches, and the site goes on', async ({
  page,
  site,
  builds,
}) => {
  await visit(page)
  await page.evaluate(() => caches.open('another-app'))
  site.deploy(builds.two.dir)
  site.replace('sw.js', 'sw-off.js')
  await page.goto('')
  await expect.poll(() => cacheNames(page)).toEqual(['another-app'])
  await page.goto('')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nextTitle)
  await page.goto('roles/cto')
  await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
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
    builds,
  }) => {
    await page.goto('')
    await page.locator('.react-flow__node').first().waitFor()
    site.deploy(builds.two.dir)
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
    const noticed = page.waitForResponse('**/update-notice-*.js')
    await page.goto('')
    await noticed
    await page.goto('roles/cto')
    await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
  })
}

/** Opens the map, and stays until all of the site is on the device. */
async function visit(page: Page): Promise<void> {
  await page.goto('')
  await expect.poll(() => keptPages(page), { timeout: 60_000 }).toBeGreaterThan(200)
}

function keptPages(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('crossrung:/career/:'))
    const kept = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    )
    // All there will be: the worker goes from one file to the next without a pause.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const later = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    )
    return String(kept) === String(later) ? (later[0] ?? 0) : 0
  })
}

async function disconnect(context: BrowserContext, site: DeployedSite): Promise<void> {
  await site.stop()
  await context.setOffline(true)
}

function cacheNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}

function ownCaches(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith(`crossrung:${base}:`))
}

function forbidSessionStorage(): void {
  Object.defineProperty(window, 'sessionStorage', {
    get: () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    },
  })
}
