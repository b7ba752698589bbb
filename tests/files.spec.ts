import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, test } from './lent-device.ts'
import { storeAnswers } from './stored-answers.ts'
import { storedBytes, storedUnder } from './stored-bytes.ts'

const note = 'The billing rewrite, in May.'

test('answers go into a file, and come back from it after they were deleted', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 3 }, { 'note:code-craft': note, target: 'director' })
  await page.goto('/assess')
  const file = await saved(page, 'Save to a file')
  expect(file.text.startsWith('{\n  "format": "crossrung-export",\n  "version": 1,')).toBe(true)
  await page.getByRole('button', { name: 'Delete my answers' }).click()
  await expect(page.getByText('0 of 20 skills')).toBeVisible()
  await open(page, file.name, file.text)
  await expect(preview(page)).toContainText('Code craft: 3')
  await expect(preview(page)).toContainText(note)
  await expect(page.getByText('0 of 20 skills')).toBeVisible()
  await preview(page).getByRole('button', { name: 'Take over 3' }).click()
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'My target' })).toHaveValue('director')
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
})

test('the same file twice changes nothing, and Undo takes the first time back', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 2 })
  await page.goto('/assess')
  const text = fileOf({ 'rating:code-craft': 5, 'rating:technical-writing': 4 })
  await open(page, 'theirs.json', text)
  const before = await storedBytes(page)
  await expect(preview(page)).toContainText('Code craft: yours 2, in the file 5.')
  expect(await storedBytes(page)).toBe(before)
  await preview(page).getByRole('radio', { name: 'Take the file’s' }).check()
  await preview(page).getByRole('button', { name: 'Take over 2' }).click()
  expect(await storedUnder(page, 'crossrung:1:rating:code-craft')).toContain('"value":5')
  const after = await storedBytes(page)
  await open(page, 'theirs.json', text)
  await expect(preview(page)).toContainText('all that is in it you have already')
  await preview(page).getByRole('button', { name: 'Close' }).click()
  expect(await storedBytes(page)).toBe(after)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('status').first()).toContainText('before you opened the file')
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
  expect(await storedUnder(page, 'crossrung:1:rating:code-craft')).toContain('"value":2')
})

test('a file that is none says why, and changes nothing', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 2 })
  await page.goto('/assess')
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
  const before = await storedBytes(page)
  await open(page, 'cut.json', fileOf({ name: 'Ada' }).slice(0, -30))
  await expect(preview(page).getByRole('alert')).toContainText('damaged or cut off')
  await preview(page).getByRole('button', { name: 'Close' }).click()
  await open(page, 'photo.json', 'x'.repeat(8_000_001))
  await expect(preview(page).getByRole('alert')).toContainText('8 MB is the most')
  expect(await storedBytes(page)).toBe(before)
})

test('what was moved aside can be saved as a file, deleted, and brought back', async ({ page }) => {
  const raw = '{"v":1,"val'
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('once') === null) localStorage.setItem('crossrung:1:name', text)
    sessionStorage.setItem('once', 'stored')
  }, raw)
  await page.goto('/assess')
  const file = await saved(page, 'Save the copies to a file')
  expect(JSON.parse(file.text).records).toEqual({ 'crossrung:aside:1:name': raw })
  await page.getByRole('button', { name: 'Delete the copies' }).click()
  expect(await storedUnder(page, 'crossrung:aside:1:name')).toBeNull()
  await page.getByRole('button', { name: 'Bring the copies back' }).click()
  expect(await storedUnder(page, 'crossrung:aside:1:name')).toBe(raw)
})

test('what is kept by name goes along in a file, and is named before it is added', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/assess')
  await page.getByRole('button', { name: 'Keep a copy of mine' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Spring')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  const list = page.getByRole('list', { name: 'Kept assessments' })
  await expect(list).toContainText('Spring')
  const file = await saved(page, 'Save to a file')
  await page.getByRole('button', { name: 'Delete Spring' }).click()
  await expect(list).toHaveCount(0)
  await open(page, file.name, file.text)
  await expect(preview(page)).toContainText('1 kept assessment would be added:Spring')
  await preview(page).getByRole('button', { name: 'Take over 1' }).click()
  await expect(list).toContainText('Spring')
  await open(page, file.name, file.text)
  await expect(preview(page)).toContainText('all that is in it you have already')
})

test('axe finds nothing on what a file would change', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 2 })
  await page.goto('/assess')
  await open(page, 'theirs.json', fileOf({ 'rating:code-craft': 5, 'note:code-craft': note }))
  await expect(preview(page)).toBeVisible()
  expect(await violations(page)).toEqual([])
})

function preview(page: Page): Locator {
  return page.getByRole('region', { name: /would change$/ })
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await expect(preview(page)).toBeVisible()
}

async function saved(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

function fileOf(answers: Readonly<Record<string, unknown>>): string {
  const records = Object.entries(answers).map(([place, value]) => [
    `crossrung:1:${place}`,
    { v: 1, value, at: '2026-02-03T10:20:30.400Z', n: 1, by: 't7', saw: [] },
  ])
  return JSON.stringify({
    format: 'crossrung-export',
    version: 1,
    records: Object.fromEntries(records),
  })
}
