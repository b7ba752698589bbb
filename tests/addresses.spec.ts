import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { builtPages } from './site-files.ts'
import { storeAnswers } from './stored-answers.ts'

const addresses = builtPages()
  .filter((page) => page !== '404.html')
  .map((page) => `/${page.replace(/(^|\/)index\.html$/, '')}`)

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a role can be read, and its links work', async ({ page }) => {
    await page.goto('/roles/cto')
    await expect(page.getByRole('heading', { name: 'CTO', level: 1 })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Responsibilities' })).toBeVisible()
    await page.getByRole('link', { name: 'Distinguished Engineer', exact: true }).first().click()
    await expect(page).toHaveURL(/\/roles\/distinguished-engineer$/)
  })

  test('the list stands in the same page and can be chosen by address on a phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Career list' })).toBeVisible()
  })
})

test('every address opens cold with stored answers, without an error, and says so in its title', async ({
  page,
}) => {
  test.slow()
  await storeAnswers(
    page,
    { 'code-craft': 4, 'people-development': 'not-sure' },
    { here: 'staff-engineer', target: 'director', 'leaning:whose-results': 4 },
  )
  const titles = new Set<string>()
  for (const address of addresses) {
    // Quiet, or it would be left before its scripts have found that they disagree with it.
    const response = await openQuiet(page, address)
    expect(response?.status(), address).toBe(200)
    const { title, headed } = await page.evaluate(() => ({
      title: document.title,
      headed: document.querySelector('main h1')?.checkVisibility({ visibilityProperty: true }),
    }))
    expect(headed, address).toBe(true)
    titles.add(title)
  }
  expect(titles.size).toBe(addresses.length)
})

test('a slash at the end makes no difference', async ({ page }) => {
  for (const address of [
    '/roles/cto/',
    '/roles/cto/in-depth/',
    '/compare/',
    '/assess/code-craft/',
    '/moves/cto/vp-of-engineering/',
    '/guides/the-pendulum/',
  ]) {
    const response = await page.goto(address)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/no page/)
  }
})

test.describe('an unknown address', () => {
  test.use({ expected: [/404/] })

  test('says so with status 404 and offers the nearest names', async ({ page }) => {
    const response = await page.goto('/roles/staf-enginer')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address',
    )
    await expect(page.getByRole('alert')).toContainText('The address may be mistyped')
    await page.getByRole('main').getByRole('link', { name: 'Staff Engineer' }).click()
    await expect(page).toHaveURL(/\/roles\/staff-engineer$/)
  })
})

test('Back, Forward and reload walk the views', async ({ page }) => {
  await page.goto('/')
  const map = page.getByRole('region', { name: 'Career map' })
  await map.getByRole('link', { name: /^Director/ }).click()
  await expect(page.getByRole('complementary', { name: 'Director' })).toBeVisible()
  await page
    .getByRole('complementary')
    .getByRole('link', { name: 'VP of Engineering', exact: true })
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'VP of Engineering' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('complementary', { name: 'Director' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('complementary', { name: 'VP of Engineering' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'VP of Engineering' })).toBeVisible()
  await expect(page).toHaveTitle('VP of Engineering · Crossrung')
})
