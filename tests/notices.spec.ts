import { violations } from './axe.ts'
import { expect, test } from './lent-device.ts'
import { linkWithAnswers } from './shared-links.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { fillUpStorage, troubleStorage } from './troubled-storage.ts'
import { test as onNewDevice } from './watched-page.ts'

// What the product says where something is wrong, looked at by axe in both themes.

const sizes = [
  { width: 1440, height: 900 },
  { width: 360, height: 740 },
]

for (const size of sizes) {
  test(`axe finds nothing where all that can go wrong with storage has, ${size.width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await troubleStorage(page)
    await page.goto('/assess')
    await expect(page.getByText('Code craft was answered in two tabs')).toBeVisible()
    await expect(page.getByText('One kept assessment could not be read')).toBeVisible()
    await fillUpStorage(page)
    await page.getByRole('radiogroup', { name: 'System design' }).getByRole('radio').first().check()
    await expect(page.getByRole('alert').filter({ hasText: 'not saved' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width)
  })

  test(`axe finds nothing on a shared assessment, its map, and the question before it replaces one’s own, ${size.width} px wide`, async ({
    page,
    other,
  }) => {
    await storeAnswers(page, allAt(3), { here: 'cto', name: 'Ada' })
    await page.goto('/assess')
    const link = await linkWithAnswers(page, ['I am here', 'Name'])
    await other.setViewportSize(size)
    await storeAnswers(other, { 'code-craft': 2 })
    await other.goto(link)
    const shared = other.getByRole('region', { name: 'Shared assessment' })
    await expect(shared).toContainText('20 of 20 skills')
    await other.getByRole('button', { name: 'Replace mine' }).click()
    await expect(other.getByRole('heading', { name: 'Replace your own answers?' })).toBeVisible()
    expect(await violations(other)).toEqual([])
    await other.getByRole('button', { name: 'Cancel' }).click()
    await other.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(other.getByRole('status')).toContainText('Kept on this device.')
    expect(await violations(other)).toEqual([])
  })

  test(`axe finds nothing on links that do not open, ${size.width} px wide`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const fragment of ['1damaged', '9AAAAAAAAAA', `1${'A'.repeat(9_000)}`]) {
      await page.goto('/about')
      await page.goto(`/shared#${fragment}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
      expect(await violations(page), fragment.slice(0, 9)).toEqual([])
    }
  })
}

onNewDevice.describe('a dialog that cannot be loaded', () => {
  onNewDevice.use({ expected: [/find-place|status of 404|dynamically imported module/] })

  onNewDevice('is told, and the page goes on', async ({ page }) => {
    await page.route('**/find-place*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/about')
    // It reloads once by itself.
    const reloaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Find' }).click()
    await reloaded
    await page.getByRole('button', { name: 'Find' }).click()
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('This could not be loaded.')
    expect(await violations(page)).toEqual([])
    await alert.getByRole('button', { name: 'Close' }).click()
    await expect(alert).toHaveCount(0)
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Guides' })
      .click()
    await expect(page).toHaveURL(/guides/)
  })
})

onNewDevice.describe('a view that cannot be loaded', () => {
  onNewDevice.use({ expected: [/compare-page|status of 404|dynamically imported module/] })

  onNewDevice('is told so that axe finds nothing', async ({ page }) => {
    await page.route('**/compare-page*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('/compare')
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    expect(await violations(page)).toEqual([])
  })
})
