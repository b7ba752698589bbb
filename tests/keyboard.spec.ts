import { expect, test } from './lent-device.ts'
import { storedUnder } from './stored-bytes.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
})

test('the map is two tab stops: the roles and the zoom buttons', async ({ page }) => {
  await page.getByRole('link', { name: 'Map', exact: true }).focus()
  const inMap = () =>
    page.evaluate(() => document.activeElement?.closest('[aria-label="Career map"]') !== null)
  await page.keyboard.press('Tab')
  let stops = 0
  while (await inMap()) {
    stops += 1
    await page.keyboard.press('Tab')
    expect(stops).toBeLessThan(10)
  }
  expect(stops).toBe(2)
})

test('arrow keys walk the rungs and cross, Home and End go to the ends', async ({ page }) => {
  const map = page.getByRole('region', { name: 'Career map' })
  await map.getByRole('link', { name: /^Team Lead/ }).focus()
  const walk: readonly (readonly [string, RegExp])[] = [
    ['ArrowUp', /^Engineering Manager/],
    ['ArrowRight', /^Staff Engineer/],
    ['End', /^Distinguished Engineer/],
    ['ArrowLeft', /^VP of Engineering/],
    ['End', /^CTO/],
    ['ArrowUp', /^CTO/],
    ['ArrowRight', /^Distinguished Engineer/],
    ['Home', /^Senior Developer/],
    ['ArrowDown', /^Senior Developer/],
  ]
  for (const [key, name] of walk) {
    await page.keyboard.press(key)
    await expect(map.getByRole('link', { name })).toBeFocused()
  }
})

test('Enter opens a role and goes to its heading, Esc closes it and comes back', async ({
  page,
}) => {
  const map = page.getByRole('region', { name: 'Career map' })
  await map.getByRole('link', { name: /^Principal Engineer/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Principal Engineer', level: 1 })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/$/)
  await expect(map.getByRole('link', { name: /^Principal Engineer/ })).toBeFocused()
})

test('a screen reader hears title, track and rung', async ({ page }) => {
  await expect(
    page
      .getByRole('region', { name: 'Career map' })
      .getByRole('link', { name: 'Director, Management, rung 3 of 5' }),
  ).toHaveCount(1)
})

test('Ctrl+Z takes back a choice made on the map, and says so, in no text field', async ({
  page,
}) => {
  await page.getByRole('region', { name: 'Career map' }).getByRole('link', { name: /^CTO/ }).click()
  await page.getByRole('complementary').getByRole('button', { name: 'I am here' }).click()
  await expect.poll(() => storedUnder(page, 'crossrung:1:here')).toContain('"cto"')
  await page.getByRole('button', { name: 'Find' }).click()
  await page.getByRole('combobox').fill('eng')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  expect(await storedUnder(page, 'crossrung:1:here')).toContain('"cto"')
  await expect(async () => {
    // Once the page is quiet.
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('status')).toHaveText(/Undone. I am here: not chosen./, {
      timeout: 200,
    })
  }).toPass()
  expect(await storedUnder(page, 'crossrung:1:here')).toContain('"value":null')
  await page.getByRole('status').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('status')).toHaveCount(0)
})

test('nothing on the map promises moving or deleting', async ({ page }) => {
  const hints = await page.locator('[id^="react-flow__"]').allTextContents()
  expect(hints.join('')).not.toMatch(/delete|remove|move/i)
  expect(await page.locator('.react-flow [aria-roledescription]').count()).toBe(0)
  expect(await page.locator('[role=application]').count()).toBe(0)
})
