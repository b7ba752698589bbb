import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { violations } from './axe.ts'
import first from './frozen/snapshots-1.json' with { type: 'json' }
import { expect, test } from './lent-device.ts'
import { storeAnswers } from './stored-answers.ts'
import { storedBytes } from './stored-bytes.ts'
import { storedSnapshots, storeSnapshots } from './stored-snapshots.ts'

const earlier = first[0]?.stored
const title = 'Crossrung did not start, twice'

test.describe('after two starts that failed', () => {
  test.use({ expected: [/poison/] })

  test.beforeEach(async ({ page }) => {
    await storeAnswers(page, { 'code-craft': 3 })
    await page.addInitScript(() => {
      if (sessionStorage.getItem('mended') !== null) return
      const listen = window.addEventListener
      window.addEventListener = (...given: unknown[]) => {
        if (given[0] === 'storage') throw new Error('poison')
        Reflect.apply(listen, window, given)
      }
    })
    for (let start = 0; start < 2; start += 1) {
      await page.goto('/')
      await expect(page.locator('#root')).toBeEmpty()
    }
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  test('what is stored can be saved as it is, and trying again brings it back once it works', async ({
    page,
  }) => {
    await storeSnapshots(page, [earlier])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save what is stored to a file' }).click()
    const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(file.records['crossrung:1:rating:code-craft'].value).toBe(3)
    expect(file.snapshots).toEqual([earlier])
    await mend(page)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    await page.goto('/assess')
    await expect(page.getByText('1 of 20 skills')).toBeVisible()
  })

  test('starting fresh asks first, and then nothing is left', async ({ page }) => {
    const before = await storedBytes(page)
    await storeSnapshots(page, [earlier])
    await page.getByRole('button', { name: 'Start fresh' }).click()
    await expect(page.getByRole('alert')).toContainText('Only a file brings it back.')
    await expect(page.getByRole('alert')).toContainText('Close every other tab of Crossrung first')
    expect(await storedSnapshots(page)).toEqual([earlier])
    expect(await storedBytes(page)).toBe(before)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await mend(page)
    await page.getByRole('button', { name: 'Start fresh' }).click()
    await page.getByRole('button', { name: 'Delete it and start fresh' }).click()
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect(await storedBytes(page)).toBe('[]')
    expect(await storedSnapshots(page)).toBeUndefined()
  })

  test('starting fresh says where earlier answers are held by another tab, and where it can still be done', async ({
    page,
  }) => {
    const other = await page.context().newPage()
    // Not one of our pages: those write their answers again where they were cleared.
    await other.goto('/icon.svg')
    await storeSnapshots(other, [earlier])
    await other.evaluate(async () => {
      Reflect.set(
        window,
        'held',
        await new Promise((resolve) => {
          const opening = indexedDB.open('crossrung')
          opening.onsuccess = () => resolve(opening.result)
        }),
      )
    })
    await page.getByRole('button', { name: 'Start fresh' }).click()
    await page.getByRole('button', { name: 'Delete it and start fresh' }).click()
    await expect(page.getByRole('alert')).toContainText('All is deleted but your earlier answers')
    expect(await storedBytes(page)).toBe('[]')
    await other.close()
    await mend(page)
    await page.getByRole('button', { name: 'Delete it and start fresh' }).click()
    await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
    expect(await storedSnapshots(page)).toBeUndefined()
  })

  test('axe finds nothing on that page', async ({ page }) => {
    await page.getByRole('button', { name: 'Start fresh' }).click()
    expect(await violations(page)).toEqual([])
  })
})

test('starts that end, or that one leaves early, are no failures', async ({ page }) => {
  for (let start = 0; start < 4; start += 1) await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('region', { name: 'Career map' })).toBeVisible()
  await page.locator('.react-flow__node').first().waitFor()
  expect(await page.evaluate(() => sessionStorage.getItem('crossrung:starts'))).toBeNull()
})

test('the browser is asked to keep what is stored, once there is something', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'asked', 0)
    StorageManager.prototype.persisted = async () => false
    StorageManager.prototype.persist = async () => {
      Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1)
      return false
    }
  })
  const asked = () => page.evaluate(() => Reflect.get(window, 'asked'))
  await page.goto('/assess/code-craft')
  await expect(page.getByRole('radio', { name: /^3 / })).toBeEnabled()
  expect(await asked()).toBe(0)
  await page.getByRole('radio', { name: /^3 / }).check()
  await page.getByRole('radio', { name: /^4 / }).check()
  await expect.poll(asked).toBe(1)
})

async function mend(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
}
