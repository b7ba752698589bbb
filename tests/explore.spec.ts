import { doubleText } from './large-text.ts'
import { expect, test } from './lent-device.ts'

const roles = [
  'Team Lead',
  'Engineering Manager',
  'Director',
  'VP of Engineering',
  'CTO',
  'Senior Developer',
  'Staff Engineer',
  'Principal Engineer',
  'Distinguished Engineer',
]

test('the map shows every role as a link, whole and in view', async ({ page }) => {
  await page.goto('/')
  const map = page.getByRole('region', { name: 'Career map' })
  for (const role of roles) {
    const link = map.getByRole('link', { name: new RegExp(`^${role}`) })
    await expect(link).toHaveCount(1)
    await expect(link).toBeInViewport({ ratio: 1 })
  }
})

test('a click on a role opens its panel and gives it an address', async ({ page }) => {
  await page.goto('/')
  await page
    .getByRole('region', { name: 'Career map' })
    .getByRole('link', { name: /^Staff Engineer/ })
    .click()
  await expect(page).toHaveURL(/\/roles\/staff-engineer$/)
  const panel = page.getByRole('complementary', { name: 'Staff Engineer' })
  for (const heading of ['Responsibilities', 'Skills', 'Moves']) {
    await expect(panel.getByRole('heading', { name: heading, exact: true })).toBeVisible()
  }
})

test('the map fills the window, and nothing scrolls', async ({ page }) => {
  await page.goto('/')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900)
})

test('text twice as large leaves room for the words above the map beside a role', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await page.goto('/roles/director')
  await doubleText(page)
  const words = await page.getByText('Select a role to see what it asks').boundingBox()
  expect(words?.width).toBeGreaterThan(400)
  await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
})
