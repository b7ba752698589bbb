import type { Locator, Page } from '@playwright/test'
import { violations } from './axe.ts'
import first from './frozen/snapshots-1.json' with { type: 'json' }
import { expect, test } from './lent-device.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { storedBytes } from './stored-bytes.ts'
import { storedSnapshots, storeSnapshots } from './stored-snapshots.ts'

const note = 'The billing rewrite, in May.'
const frozen = first.map(({ stored }) => stored)

test('what was deleted is brought back in the next visit, and one Undo takes that back', async ({
  page,
}) => {
  await storeAnswers(page, allAt(3), { 'note:code-craft': note, target: 'director' })
  await page.goto('/assess')
  await deleteMine(page)
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await next.goto('/assess')
  await expect(next.getByText('0 of 20 skills')).toBeVisible()
  await expect(rows(next)).toHaveCount(1)
  await expect(rows(next)).toContainText(
    'Before you deleted them: 20 ratings, 1 note and “My target”',
  )
  await rows(next).getByRole('button', { name: 'Bring back' }).click()
  await expect(next.getByText('20 of 20 skills')).toBeVisible()
  await next.getByRole('button', { name: 'Take it back' }).click()
  await expect(next.getByText('0 of 20 skills')).toBeVisible()
  await rows(next).getByRole('button', { name: 'Bring back' }).click()
  await next.goto('/assess/code-craft')
  await expect(next.getByRole('textbox', { name: /^Note/ })).toHaveValue(note)
})

test('those of now are stored before others are brought back', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/assess')
  await deleteMine(page)
  await page.getByRole('radiogroup', { name: 'Code craft' }).getByRole('radio').first().check()
  await rows(page).getByRole('button', { name: 'Bring back' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).first()).toContainText('Before you replaced them: 1 rating')
  await rows(page).last().getByRole('button', { name: 'Bring back' }).click()
  await expect(page.getByRole('status').last()).toContainText('There is nothing to bring back')
})

test('deleting says that a copy stays, and “Delete all of those too” leaves nothing behind', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 3 }, { 'note:code-craft': note })
  await page.goto('/assess')
  await deleteMine(page)
  await expect(page.getByText('A copy stays on this device, under Earlier answers')).toBeVisible()
  expect(JSON.stringify(await storedSnapshots(page))).toContain('"before":"delete"')
  await page.getByRole('button', { name: 'Delete all of those too' }).click()
  await expect(page.getByText('Your answers and the earlier ones are deleted')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete my answers' })).toBeFocused()
  expect(await storedSnapshots(page)).toEqual([])
  expect(await storedBytes(page)).not.toContain(note)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
})

test('answers are stored before a file’s are taken over', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 2 })
  await page.goto('/assess')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({
    name: 'theirs.json',
    mimeType: 'application/json',
    buffer: Buffer.from(fileOf({ 'rating:code-craft': 5, name: 'Ada' })),
  })
  await page.getByRole('radio', { name: 'Take the file’s' }).check()
  await page.getByRole('button', { name: 'Take over 2' }).click()
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('Before you took over from a file: 1 rating')
  await expect(page.getByText('Earlier answers are not in it')).toBeVisible()
})

test('what “Replace mine” keeps by name is not stored a second time', async ({ page }) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto(`/shared#${frozen[0]?.text}`)
  await page.getByRole('button', { name: 'Replace mine' }).click()
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await page.getByRole('link', { name: 'Assess', exact: true }).click()
  await expect(page.getByRole('link', { name: /^Mine before/ })).toBeVisible()
  expect((await storedSnapshots(page)) ?? []).toEqual([])
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0)
})

test('earlier answers open to be looked at, however long, and can be kept by name', async ({
  page,
}) => {
  const notes = Object.fromEntries(
    ['code-craft', 'system-architecture', 'technical-writing', 'problem-framing'].map((skill) => [
      `note:${skill}`,
      '漢字の長いメモ。'.repeat(240),
    ]),
  )
  await storeAnswers(page, { 'code-craft': 3 }, notes)
  await page.goto('/assess')
  await deleteMine(page)
  await rows(page).getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Shared assessment' })).toContainText('4 notes')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Mine until \d+ \w+ \d{4}, /)
  await page.getByRole('button', { name: 'Keep a copy' }).click()
  await page.getByRole('link', { name: 'Kept assessments' }).click()
  await expect(page.getByRole('link', { name: /^Mine until/ })).toBeVisible()
})

test('one can be deleted, and all; Undo takes it back, and then they are gone for good', async ({
  page,
}) => {
  await open(page, frozen)
  await expect(rows(page)).toHaveCount(3)
  await rows(page).nth(1).getByRole('button', { name: 'Delete' }).click()
  await expect(rows(page)).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toBeFocused()
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(rows(page)).toHaveCount(3)
  expect(await storedSnapshots(page)).toEqual(frozen)
  await page.getByRole('button', { name: 'Delete all of these' }).click()
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Kept assessments' })).toBeFocused()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Kept assessments' })).toBeVisible()
  expect(await storedSnapshots(page)).toEqual([])
})

test('what cannot be read among them costs no other, is told, and can be deleted', async ({
  page,
}) => {
  await open(page, [
    'a text',
    { ...frozen[0], text: '1BBu<script>' },
    { ...frozen[0], v: 2 },
    frozen[0],
  ])
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('3 earlier states cannot be read')).toBeVisible()
  await page.getByRole('button', { name: 'Delete all of these' }).click()
  await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0)
  expect(await storedSnapshots(page)).toEqual([])
})

test('another tab’s are there once this one is looked at again', async ({ page }) => {
  await open(page, frozen.slice(0, 1))
  await expect(rows(page)).toHaveCount(1)
  const second = await page.context().newPage()
  await second.goto('/about')
  await storeSnapshots(second, frozen.slice(1))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(rows(page)).toHaveCount(3)
})

const faults: Readonly<Record<string, () => void>> = {
  'forbids the database': () => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  },
  'has no database': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest
  },
  'has no room': () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  },
}

for (const [fault, plant] of Object.entries(faults)) {
  test.describe(`a browser that ${fault}`, () => {
    test('deletes at once all the same, and promises no copy', async ({ page }) => {
      await storeAnswers(page, { 'code-craft': 3 })
      await page.addInitScript(plant)
      await page.goto('/assess')
      await expect(page.getByText('1 of 20 skills')).toBeVisible()
      await page.getByRole('button', { name: 'Delete my answers' }).click()
      await expect(page.getByText('0 of 20 skills')).toBeVisible({ timeout: 2_000 })
      await page.waitForTimeout(fault === 'never answers' ? 3_500 : 500)
      await expect(page.getByText('Your answers are deleted.')).toBeVisible()
      await expect(page.getByText('A copy stays')).toHaveCount(0)
      await expect(page.getByRole('heading', { name: 'Earlier answers' })).toHaveCount(0)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByText('1 of 20 skills')).toBeVisible()
    })
  })
}

test('a later version’s database stays as it is, and deleting goes on without', async ({
  page,
}) => {
  await storeAnswers(page, { 'code-craft': 3 })
  await page.goto('/about')
  await storeSnapshots(page, frozen, 2)
  await page.goto('/assess')
  await page.getByRole('button', { name: 'Delete my answers' }).click()
  await expect(page.getByText('0 of 20 skills')).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.getByText('A copy stays')).toHaveCount(0)
  expect(await storedSnapshots(page)).toEqual(frozen)
})

for (const width of [1440, 360]) {
  test(`axe finds nothing on them, and nothing is wider than the page, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await storeAnswers(page, { 'code-craft': 3 })
    await open(page, [...frozen, 'unreadable'])
    await deleteMine(page)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

function rows(page: Page): Locator {
  return page.getByRole('list', { name: 'Earlier answers' }).getByRole('listitem')
}

/** Deletes, and waits until a copy is told of. */
async function deleteMine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete my answers' }).click()
  await expect(page.getByText('A copy stays on this device')).toBeVisible()
}

/** Opens Assess where these are stored. */
async function open(page: Page, values: readonly unknown[]): Promise<void> {
  await page.goto('/about')
  await storeSnapshots(page, values)
  await page.goto('/assess')
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
