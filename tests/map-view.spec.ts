import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
})

test('titles are drawn at 12 px or more at 1024 by 768, and all roles are in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  const links = page.getByRole('region', { name: 'Career map' }).locator('[data-role]')
  await expect(links).toHaveCount(9)
  for (const link of await links.all()) {
    // Whole, but for the rounding of a scaled box.
    await expect(link).toBeInViewport({ ratio: 0.999 })
    const drawn = await link
      .locator('text')
      .first()
      .evaluate((text) => {
        const size = Number.parseFloat(text.getAttribute('font-size') ?? '0')
        const { a } = (text as SVGTextElement).getScreenCTM() ?? { a: 0 }
        return size * a
      })
    expect(drawn).toBeGreaterThanOrEqual(12)
  }
})

test('the buttons zoom and fit', async ({ page }) => {
  const start = await zoom(page)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => zoom(page)).toBeGreaterThan(start)
  await page.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(() => zoom(page)).toBe(start)
})

test('the wheel scrolls the page, and zooms with Ctrl', async ({ page }) => {
  await page.goto('/roles/director')
  await expect(page.locator('svg a[data-role]')).toHaveCount(0)
  const start = await zoom(page)
  await page.mouse.move(400, 500)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
  expect(await zoom(page)).toBe(start)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -200)
  await page.keyboard.up('Control')
  await expect.poll(() => zoom(page)).toBeGreaterThan(start)
})

test('however far it is dragged, a role stays in view', async ({ page }) => {
  for (let times = 0; times < 4; times += 1) {
    await page.mouse.move(300, 300)
    await page.mouse.down()
    await page.mouse.move(1300, 820, { steps: 5 })
    await page.mouse.up()
  }
  const frame = await page.locator('.react-flow').boundingBox()
  const boxes = await Promise.all(
    (await page.locator('.react-flow [data-role]').all()).map((link) => link.boundingBox()),
  )
  const whole = boxes.filter(
    (box) =>
      box !== null &&
      frame !== null &&
      box.x >= frame.x - 1 &&
      box.y >= frame.y - 1 &&
      box.x + box.width <= frame.x + frame.width + 1 &&
      box.y + box.height <= frame.y + frame.height + 1,
  )
  expect(whole.length).toBeGreaterThan(0)
})

test('hover lights the moves of a role: its diagonal ones appear', async ({ page }) => {
  await expect(page.locator('.react-flow__edge[data-id="director~staff-engineer"]')).toHaveCount(0)
  await page
    .getByRole('region', { name: 'Career map' })
    .getByRole('link', { name: /^Staff Engineer/ })
    .hover()
  await expect(page.locator('.react-flow__edge[data-id="director~staff-engineer"]')).toHaveCount(1)
})

test('what can be done with a role stands below its last line', async ({ page }) => {
  await page.goto('/?skill=code-craft')
  const node = page.locator('.react-flow__node', { has: page.locator('[data-role="director"]') })
  await node.getByRole('link').first().focus()
  const actions = await node.getByRole('group', { name: 'Director: actions' }).boundingBox()
  const line = await node.getByText('Not asked').boundingBox()
  expect(line?.height).toBeGreaterThan(0)
  expect(actions?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0))
})

test('a click on a crossing opens the comparison of its ends', async ({ page }) => {
  const edge = page.locator('.react-flow__edge[data-id="director~principal-engineer"]')
  const box = await edge.boundingBox()
  await page.mouse.click(
    (box?.x ?? 0) + (box?.width ?? 0) / 2,
    (box?.y ?? 0) + (box?.height ?? 0) / 2,
  )
  await expect(page).toHaveURL(/\/compare\?roles=director,principal-engineer$/)
})

async function zoom(page: Page): Promise<number> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a)
}
