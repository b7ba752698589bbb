import type { Locator, Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, test } from './lent-device.ts'
import { storeAnswers } from './stored-answers.ts'
import { storedBytes } from './stored-bytes.ts'

const longName =
  'Everything that was said in the talk on the reorganisation, Berlin, in the second week, first draft'

test('a copy of mine is opened, renamed, copied and deleted, and is there after a reload', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 3 }, { here: 'cto' })
  await page.goto('/assess')
  await keepMine(page, 'Spring')
  await page.getByRole('button', { name: 'Rename Spring' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Before the talk')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Before the talk'])
  await expect(page.getByRole('button', { name: 'Rename Before the talk' })).toBeFocused()
  await page.getByRole('button', { name: 'Copy Before the talk', exact: true }).click()
  await expect(names(page)).toHaveCount(2)
  await page.reload()
  await expect(names(page)).toHaveCount(2)
  const before = await storedBytes(page)
  await page.getByRole('button', { name: 'Delete Before the talk (copy)' }).click()
  await expect(names(page)).toHaveText(['Before the talk'])
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(names(page)).toHaveCount(2)
  expect(await storedBytes(page)).toBe(before)
  await page.getByRole('button', { name: 'Delete Before the talk (copy)' }).click()
  await page.keyboard.press('Control+z')
  await expect(names(page)).toHaveCount(2)
  await page.getByRole('link', { name: 'Before the talk', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toContainText(
    '1 of 20 skills',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before the talk')
})

test('another tab shows what is kept, and what is deleted, at once', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/assess')
  const second = await page.context().newPage()
  await second.goto('/assess')
  await keepMine(page, 'Spring')
  await expect(names(second)).toHaveText(['Spring'])
  await second.getByRole('button', { name: 'Delete Spring' }).click()
  await expect(names(page)).toHaveCount(0)
})

test('a kept assessment with long notes opens, though no link may be so long', async ({ page }) => {
  const notes = Object.fromEntries(
    ['code-craft', 'system-architecture', 'technical-writing', 'problem-framing'].map((skill) => [
      `note:${skill}`,
      '漢字の長いメモ。'.repeat(240),
    ]),
  )
  await storeAnswers(page, { 'code-craft': 3 }, notes)
  await page.goto('/assess')
  await keepMine(page, 'Long')
  await page.getByRole('link', { name: 'Long', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toContainText('4 notes')
})

test('a record that cannot be read is moved aside, unchanged, and the others are shown', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/assess')
  await keepMine(page, 'Spring')
  await page.evaluate(() => localStorage.setItem('crossrung:1:kept:bad', '{"v":1,"na'))
  await page.reload()
  await expect(names(page)).toHaveText(['Spring'])
  await expect(page.getByRole('alert')).toContainText('One kept assessment could not be read')
  const aside = await page.evaluate(() => localStorage.getItem('crossrung:aside:1:kept:bad'))
  expect(aside).toBe('{"v":1,"na')
})

for (const width of [1440, 360]) {
  test(`axe finds nothing on the list, and nothing is wider than the page, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await storeAnswers(page, { 'code-craft': 3 })
    await page.goto('/assess')
    for (const name of ['Spring', longName]) {
      await keepMine(page, name)
      await page.getByRole('radiogroup', { name: 'Code craft' }).getByRole('radio').first().check()
    }
    await page.getByRole('button', { name: 'Rename Spring' }).click()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

function names(page: Page): Locator {
  return page.getByRole('list', { name: 'Kept assessments' }).getByRole('link')
}

async function keepMine(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Keep a copy of mine' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
}
