import type { Locator } from '@playwright/test'
import { doubleText } from './large-text.ts'
import { expect, test } from './lent-device.ts'
import { linkWithAnswers } from './shared-links.ts'
import { storeAnswers } from './stored-answers.ts'

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

test('on a low screen the map goes on below, whole, and its buttons stay at hand', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  for (const address of ['/', '/roles/cto']) {
    await page.goto(address)
    const map = page.getByRole('region', { name: 'Career map' })
    await map.locator('.react-flow__node').first().waitFor()
    for (const name of ['Zoom out', 'Fit', 'Zoom in']) {
      await expect(map.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    }
    const lowest = map.getByRole('link', { name: /^Team Lead/ })
    await lowest.scrollIntoViewIfNeeded()
    await expect(lowest).toBeInViewport({ ratio: 0.99 })
  }
})

test('on a low screen the opened role is in view, and so is the one that has the focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  for (const view of ['map', 'list']) {
    await page.goto(`/roles/team-lead?view=${view}`)
    const place = page.getByRole('region', { name: `Career ${view}` })
    const opened = place.locator('[data-role="team-lead"]').last()
    await expect(opened).toBeInViewport({ ratio: 0.99 })
  }
  await page.goto('/')
  const map = page.getByRole('region', { name: 'Career map' })
  await map.locator('.react-flow__node').first().waitFor()
  await map.getByRole('link', { name: /^Team Lead/ }).focus()
  await page.keyboard.press('End')
  const highest = map.getByRole('link', { name: /^CTO/ })
  await expect(highest).toBeFocused()
  const header = await page.getByRole('banner').boundingBox()
  const top = (await highest.boundingBox())?.y
  expect(top).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1)
})

test('where colours are the system’s, what is chosen shows by more than its weight', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/roles/director')
  const views = page.getByRole('navigation', { name: 'View' })
  await expectApart(
    views.getByRole('link', { name: 'Map' }),
    views.getByRole('link', { name: 'List' }),
  )
  const main = page.getByRole('navigation', { name: 'Main' })
  await expectApart(
    main.getByRole('link', { name: 'Explore' }),
    main.getByRole('link', { name: 'Compare' }),
  )
  const panel = page.getByRole('complementary', { name: 'Director' })
  await panel.getByRole('button', { name: 'I am here' }).click()
  await expectApart(
    panel.getByRole('button', { name: 'I am here' }),
    panel.getByRole('button', { name: 'My target' }),
  )
  await page.goto('/roles/director?view=list')
  const list = page.getByRole('region', { name: 'Career list' })
  const opened = list.locator('[data-role="director"]')
  await expect(opened).toHaveAttribute('aria-current', 'page')
  await expect(opened).toHaveCSS('text-decoration-line', 'underline')
  await expect(list.locator('[data-role="cto"]')).toHaveCSS('text-decoration-line', 'none')
  await page.goto(await linkWithAnswers(page))
  const compare = page.getByRole('button', { name: 'Compare with mine' })
  const { ground } = await compare.evaluate(seen)
  await compare.press('Enter')
  await expect(compare).toHaveAttribute('aria-pressed', 'true')
  expect((await compare.evaluate(seen)).ground).not.toBe(ground)
})

test('where colours are the system’s, the map’s are those of its theme, not of the one chosen here', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/')
  const title = page.locator('[data-role="cto"] text').first()
  const own = await title.evaluate((text) => getComputedStyle(text).fill)
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  await expect(title).toHaveCSS('fill', own)
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

/** The ground or the line below differs, as it is seen. */
async function expectApart(one: Locator, other: Locator): Promise<void> {
  expect(await one.evaluate(seen)).not.toEqual(await other.evaluate(seen))
}

function seen(element: Element): { readonly ground: string; readonly line: string } {
  const { backgroundColor, borderBottomColor, borderBottomWidth } = getComputedStyle(element)
  const page = getComputedStyle(document.documentElement).backgroundColor
  return {
    ground: backgroundColor.endsWith(', 0)') ? page : backgroundColor,
    line: borderBottomWidth === '0px' ? 'none' : borderBottomColor,
  }
}
