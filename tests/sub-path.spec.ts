import { mergeTests, type Page } from '@playwright/test'
import { buildSite } from './built-site.ts'
import { careerBase as base, test as withBuilds } from './career-builds.ts'
import { expect, test as lent } from './lent-device.ts'

/** As lent-device.ts, on a site that lies under /career/. */
const test = mergeTests(lent, withBuilds).extend({
  baseURL: ({ careerUrl }, use) => use(careerUrl),
})

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

test('the way back to the map keeps the slash of the folder, outside of which no worker answers', async ({
  page,
  careerUrl,
}) => {
  await page.goto('roles/cto')
  await page.locator('.react-flow__node').first().waitFor()
  for (const [place, link] of [
    ['banner', 'Crossrung'],
    ['navigation', 'Explore'],
  ] as const) {
    await page.getByRole(place).getByRole('link', { name: link, exact: true }).first().click()
    await expect(page).toHaveURL(careerUrl)
    await page.goBack()
    await expect(page).toHaveURL(`${careerUrl}roles/cto`)
  }
})

test('the folder without its slash leads into it, query and fragment and all', async ({
  page,
  careerUrl,
}) => {
  const response = await page.goto('/career?view=list#main')
  expect(response?.request().redirectedFrom()).not.toBeNull()
  await expect(page).toHaveURL(`${careerUrl}?view=list#main`)
  await expect(page.getByRole('region', { name: 'Career list' })).toBeVisible()
})

test('where a host serves the folder without its slash, the page goes into it by itself', async ({
  page,
  career,
  careerUrl,
}) => {
  await page.route('**/career?view=list', (route) =>
    route.fulfill({ path: `${career.dir}/index.html`, contentType: 'text/html' }),
  )
  await page.goto('about')
  await page.evaluate(() => location.assign('/career?view=list#main'))
  await expect(page).toHaveURL(`${careerUrl}?view=list#main`)
  const list = page.getByRole('region', { name: 'Career list' })
  await list.getByRole('link', { name: /^CTO/ }).first().click()
  await expect(page).toHaveURL(/\/career\/roles\/cto/)
  await page.goBack()
  await expect(page).toHaveURL(`${careerUrl}?view=list#main`)
  await page.goBack()
  await expect(page).toHaveURL(`${careerUrl}about`)
})

test('a link made by the share dialog names the base, and opens', async ({ page, careerUrl }) => {
  await page.goto('assess/code-craft')
  await page.getByRole('radio', { name: /^3/ }).check()
  await page.getByRole('button', { name: 'Share' }).click()
  const link = page.getByRole('textbox', { name: 'Link' })
  await page.getByRole('radio', { name: 'Link to this page' }).check()
  await expect(link).toHaveValue(`${careerUrl}assess/code-craft`)
  await page.getByRole('radio', { name: 'Link with my answers' }).check()
  await expect(link).toHaveValue(new RegExp(`^${careerUrl}shared#`))
  await page.goto(await link.inputValue())
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toBeVisible()
})

test.describe('an unknown address', () => {
  test.use({ expected: [/404/] })

  test('gets 404.html, which leads back to the map below the base', async ({ page, careerUrl }) => {
    const response = await page.goto('roles/no-such-role')
    expect(response?.status()).toBe(404)
    expect((await linkedPaths(page)).filter((path) => !isBelow(path))).toEqual([])
    await page.getByRole('link', { name: 'Explore' }).click()
    await expect(page).toHaveURL(careerUrl)
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect((await page.goto(new URL('/', careerUrl).href))?.status()).toBe(404)
  })
})

test('without scripts the links lead below the base too', async ({ browser, careerUrl }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: careerUrl })
  const page = await context.newPage()
  await page.goto('roles/cto')
  await page.getByRole('link', { name: 'Distinguished Engineer', exact: true }).first().click()
  await expect(page).toHaveURL(/\/career\/roles\/distinguished-engineer$/)
  await context.close()
})

test('a base is written with or without slashes: the build is the same, byte for byte', async ({
  career,
}, testInfo) => {
  const built = await buildSite(testInfo.outputPath('site'), base)
  expect(built.files).toEqual(career.files)
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
