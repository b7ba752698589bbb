import type { Page } from '@playwright/test'
import { careerBase as base, buildSiteOf } from './built-site.ts'
import { expect, test as lent } from './lent-device.ts'
import { firstVault } from './small-vaults.ts'

/** As lent-device.ts, on the site of a small ladder that lies under /career/. */
const test = lent.extend({
  baseURL: ({ smallUrl }, use) => use(smallUrl),
})

for (const [address, heading] of [
  ['', /./],
  ['roles/head', /^Head$/],
  ['roles/head/', /^Head$/],
  ['compare?roles=lead,senior', /^Lead and Senior$/],
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
    .getByRole('link', { name: /^Expert/ })
    .click()
  await expect(page).toHaveURL(/\/career\/roles\/expert$/)
  const panel = page.getByRole('complementary', { name: 'Expert' })
  await expect(panel.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)
})

test('the way back to the map keeps the slash of the folder, outside of which no worker answers', async ({
  page,
  smallUrl,
}) => {
  await page.goto('roles/head')
  await page.locator('.react-flow__node').first().waitFor()
  for (const [place, link] of [
    ['banner', 'Crossrung'],
    ['navigation', 'Explore'],
  ] as const) {
    await page.getByRole(place).getByRole('link', { name: link, exact: true }).first().click()
    await expect(page).toHaveURL(smallUrl)
    await page.goBack()
    await expect(page).toHaveURL(`${smallUrl}roles/head`)
  }
})

test('the folder without its slash leads into it, query and fragment and all', async ({
  page,
  smallUrl,
}) => {
  const response = await page.goto('/career?view=list#main')
  expect(response?.request().redirectedFrom()).not.toBeNull()
  await expect(page).toHaveURL(`${smallUrl}?view=list#main`)
  await expect(page.getByRole('region', { name: 'Career list' })).toBeVisible()
})

test('where a host serves the folder without its slash, the page goes into it by itself', async ({
  page,
  small,
  smallUrl,
}) => {
  await page.route('**/career?view=list', (route) =>
    route.fulfill({ path: `${small.dir}/index.html`, contentType: 'text/html' }),
  )
  await page.goto('about')
  await page.evaluate(() => location.assign('/career?view=list#main'))
  await expect(page).toHaveURL(`${smallUrl}?view=list#main`)
  const list = page.getByRole('region', { name: 'Career list' })
  await list.getByRole('link', { name: /^Head/ }).first().click()
  await expect(page).toHaveURL(/\/career\/roles\/head/)
  await page.goBack()
  await expect(page).toHaveURL(`${smallUrl}?view=list#main`)
  await page.goBack()
  await expect(page).toHaveURL(`${smallUrl}about`)
})

test('a link made by the share dialog names the base, and opens', async ({ page, smallUrl }) => {
  await page.goto('assess/design')
  await page.getByRole('radio', { name: /^3/ }).check()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await page.getByRole('radio', { name: 'Link to this page' }).check()
  await expect(link).toHaveValue(`${smallUrl}assess/design`)
  await page.getByRole('radio', { name: 'Link with my answers' }).check()
  await expect(link).toHaveValue(new RegExp(`^${smallUrl}shared#`))
  await page.goto(await link.inputValue())
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toBeVisible()
})

test.describe('an unknown address', () => {
  test.use({ expected: [/404/] })

  test('gets 404.html, which leads back to the map below the base', async ({ page, smallUrl }) => {
    const response = await page.goto('roles/no-such-role')
    expect(response?.status()).toBe(404)
    expect((await linkedPaths(page)).filter((path) => !isBelow(path))).toEqual([])
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Explore' })
      .click()
    await expect(page).toHaveURL(smallUrl)
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect((await page.goto(new URL('/', smallUrl).href))?.status()).toBe(404)
  })
})

test('without scripts the links lead below the base too', async ({ browser, smallUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: smallUrl })
  const page = await context.newPage()
  await page.goto('roles/head')
  await page.getByRole('link', { name: 'Expert', exact: true }).first().click()
  await expect(page).toHaveURL(/\/career\/roles\/expert$/)
  await context.close()
})

test('a base is written with or without slashes: the build is the same, byte for byte', async ({
  small,
}, testInfo) => {
  const built = await buildSiteOf(firstVault, testInfo.outputPath('site'), 'career')
  expect(built.files).toEqual(small.files)
})

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
  return path.startsWith(base)
}
