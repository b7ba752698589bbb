import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, test } from './lent-device.ts'

test.use({ expected: [/flow-map|status of 404|dynamically imported module/] })

for (const [where, width, height] of [
  ['on a wide screen', 1440, 900],
  ['on a phone', 360, 740],
] as const) {
  test(`where the part that moves the map does not load, the drawing stays, and says so: ${where}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    let gone = true
    await page.route('**/flow-map*.js', (route) =>
      gone ? route.fulfill({ status: 404 }) : route.continue(),
    )
    await page.goto('/?view=map')
    await expect(notice(page)).toContainText('the map cannot be moved')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await violations(page)).toEqual([])
    const map = page.getByRole('region', { name: 'Career map' })
    await map.getByRole('link', { name: /^Director/ }).click()
    await expect(page).toHaveURL(/\/roles\/director/)
    await expect(page.getByRole('heading', { name: 'Director', level: 1 })).toBeVisible()
    await page.goBack()

    gone = false
    await notice(page).getByRole('button', { name: 'Try again' }).click()
    await page.locator('.react-flow__node').first().waitFor()
    await expect(page.locator('svg a[data-role]')).toHaveCount(0)
    await expect(notice(page)).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled()
  })
}

function notice(page: Page) {
  return page.getByRole('region', { name: 'Career map' }).getByRole('alert')
}
