import type { Page } from '@playwright/test'
import { type BuiltSite, buildSite, serveSite } from './built-site.ts'
import { expect, test as watched } from './watched-page.ts'

const base = '/career/'

/** As watched-page.ts, on a site that lies under /career/. */
const test = watched.extend<object, { readonly site: BuiltSite & { readonly url: string } }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const built = await buildSite(base)
      const { url, close } = await serveSite(built.dir, base)
      await use({ ...built, url })
      await close()
      built.remove()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.url),
})

// One worker, so that it is built once.
test.describe.configure({ mode: 'default' })

for (const [address, heading] of [
  ['', /./],
  ['roles/cto', /^CTO$/],
  ['roles/cto/', /^CTO$/],
  ['compare?roles=staff-engineer,director', /^Staff Engineer and Director$/],
  ['assess', /./],
] as const) {
  test(`"${address}" opens cold below the base, and so does all that it links to`, async ({
    page,
  }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await page.waitForLoadState('networkidle')
    await expect(page.getByRole('heading', { level: 1, name: heading }).first()).toBeVisible()
    const links = await linkedPaths(page)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((path) => !isBelow(path))).toEqual([])
    expect((await loadedPaths(page)).filter((path) => !isBelow(path))).toEqual([])
  })
}

test('a click on the map opens a role below the base, in the same document', async ({ page }) => {
  await page.goto('')
  await page.locator('.react-flow__node').first().waitFor()
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
  await page.evaluate(() => Reflect.set(window, 'sameDocument', true))
  await page
    .getByRole('region', { name: 'Career map' })
    .getByRole('link', { name: /^Director/ })
    .click()
  await expect(page).toHaveURL(/\/career\/roles\/director$/)
  const panel = page.getByRole('complementary', { name: 'Director' })
  await expect(panel.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
})

test('a link made by the share dialog names the base, and opens', async ({ page, site }) => {
  await page.goto('assess/code-craft')
  await page.getByRole('radio', { name: /^3/ }).check()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await page.getByRole('radio', { name: 'Link to this page' }).check()
  await expect(link).toHaveValue(`${site.url}assess/code-craft`)
  await page.getByRole('radio', { name: 'Link with my answers' }).check()
  await expect(link).toHaveValue(new RegExp(`^${site.url}shared#`))
  await page.goto(await link.inputValue())
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toBeVisible()
})

test.describe('an unknown address', () => {
  test.use({ expected: [/404/] })

  test('gets 404.html, which leads back to the map below the base', async ({ page, site }) => {
    const response = await page.goto('roles/no-such-role')
    expect(response?.status()).toBe(404)
    expect((await linkedPaths(page)).filter((path) => !isBelow(path))).toEqual([])
    await page.getByRole('link', { name: 'Explore' }).click()
    await expect(page).toHaveURL(/\/career\/?$/)
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect((await page.goto(new URL('/', site.url).href))?.status()).toBe(404)
  })
})

test('without scripts the links lead below the base too', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const page = await context.newPage()
  await page.goto('roles/cto')
  await page.getByRole('link', { name: 'Distinguished Engineer', exact: true }).first().click()
  await expect(page).toHaveURL(/\/career\/roles\/distinguished-engineer$/)
  await context.close()
})

for (const spelling of ['career', '/career']) {
  test(`BASE=${spelling} builds what BASE=${base} does`, async ({ site }) => {
    const built = await buildSite(spelling)
    built.remove()
    expect(built.files).toEqual(site.files)
  })
}

/** Where the links of a page lead within the site. */
function linkedPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')]
      .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname),
  )
}

/** Of everything a page has loaded. */
function loadedPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
}

function isBelow(path: string): boolean {
  return `${path}/`.startsWith(base)
}
