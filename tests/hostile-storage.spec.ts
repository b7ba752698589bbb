import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { hostileInputs } from './hostile/corpus.ts'
import { storedAsOurs } from './hostile/stored-as-ours.ts'
import { expect, test } from './lent-device.ts'
import { storeAnswers } from './stored-answers.ts'
import { storedBytes, storedUnder } from './stored-bytes.ts'

// Scenarios of the hostile corpus that need a browser; tests/hostile/storage-scenarios.ts says which is where.

const own = { 'code-craft': 3, 'system-architecture': 'not-sure', 'learning-agility': 2 } as const
const note = { 'note:code-craft': 'My own note' }

test('Back leads out again to the page that one came from', async ({ page }) => {
  await page.goto('/about')
  await page.evaluate(() => location.assign('/'))
  for (const role of ['Team Lead', 'Director', 'CTO']) {
    await page
      .getByRole('link', { name: new RegExp(`^${role}`) })
      .first()
      .click()
    await expect(page).toHaveURL(/roles/)
  }
  for (let back = 0; back < 4; back += 1) await page.goBack()
  await expect(page).toHaveURL(/about/)
})

test('answers that the browser has cleared: the page asks, and a file or a link brings them back', async ({
  page,
}) => {
  await storeAnswers(page, own, note)
  await page.goto('/assess')
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  const asks = page.getByRole('complementary', { name: 'Have you answered here before?' })
  await expect(asks).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save to a file' }).click()
  const file = readFileSync(await (await download).path())
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()

  const clear = async () => {
    // From a page that nothing is shown in, which would store it again.
    await page.goto('/icon.svg')
    await page.evaluate(() => localStorage.clear())
    await page.goto('/assess')
    await expect(page.getByText('0 of 20 skills')).toBeVisible()
    await expect(asks).toBeVisible()
  }

  await clear()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await chooser).setFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: file,
  })
  await page.getByRole('button', { name: 'Take over 4' }).click()
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  await expect(asks).toHaveCount(0)

  await clear()
  await asks.getByRole('link', { name: 'open your link' }).click()
  await page.getByRole('textbox').fill(link)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await page.getByRole('button', { name: 'Take over as mine' }).click()
  await page.goto('/assess')
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
})

test('storage that is cleared in another tab is filled again with what is open here', async ({
  page,
}) => {
  await page.goto('/assess/code-craft')
  await level(page, 3).check()
  const second = await page.context().newPage()
  await second.goto('/about')
  await second.evaluate(() => localStorage.clear())
  await expect.poll(() => storedUnder(page, 'crossrung:1:rating:code-craft')).toContain('"value":3')
  await page.reload()
  await expect(level(page, 3)).toBeChecked()
})

test('a page that frames this one is refused by the header', async ({ request }) => {
  const answer = await request.get('/')
  expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('storage that begins to throw later leaves everything in memory, and says so', async ({
  page,
}) => {
  await page.goto('/assess/code-craft')
  await level(page, 3).check()
  await page.evaluate(() => {
    for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
      Storage.prototype[name] = () => {
        throw new DOMException('Access is denied.', 'SecurityError')
      }
    }
  })
  await level(page, 4).check()
  await expect(notSaved(page)).toContainText('does not let the site store anything')
  await page.getByRole('link', { name: 'Assess', exact: true }).click()
  await expect(page.getByText('1 of 20 skills')).toBeVisible()
})

for (const [name, code] of [
  ['QuotaExceededError', 22],
  ['NS_ERROR_DOM_QUOTA_REACHED', 1014],
  ['QUOTA_EXCEEDED_ERR', 22],
] as const) {
  test(`storage that is full at the second write keeps the first: ${name}`, async ({ page }) => {
    await page.goto('/assess/code-craft')
    await level(page, 3).check()
    const before = await storedBytes(page)
    await page.evaluate(
      ([thrown, number]) => {
        Storage.prototype.setItem = () => {
          throw { name: thrown, code: number }
        }
      },
      [name, code] as const,
    )
    await level(page, 4).check()
    await expect(notSaved(page)).toContainText('is full')
    await expect(level(page, 4)).toBeChecked()
    expect(await storedBytes(page)).toBe(before)
  })
}

test('storage that drops what it is given is found out by reading back', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {}
  })
  await page.goto('/assess/code-craft')
  await level(page, 3).check()
  await expect(notSaved(page)).toContainText('did not keep them')
})

for (const value of [null, undefined]) {
  test(`storage that is not there at all leaves the product usable: ${value}`, async ({ page }) => {
    await page.addInitScript((nothing) => {
      Object.defineProperty(window, 'localStorage', { value: nothing ?? undefined })
    }, value)
    await page.goto('/assess/code-craft')
    await level(page, 3).check()
    await expect(notSaved(page)).toBeVisible()
    await expect(level(page, 3)).toBeChecked()
  })
}

test('a second link in the same tab opens in place, and Back gives the first', async ({ page }) => {
  await storeAnswers(page, own, note)
  await page.goto('/shared#1damaged')
  const before = await storedBytes(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
  await page.evaluate(() => {
    location.hash = ''
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A shared assessment')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
  expect(await storedBytes(page)).toBe(before)
})

test('two hundred answers in a row add no history entry', async ({ page }) => {
  await page.goto('/assess/code-craft')
  await expect(level(page, 1)).toBeEnabled()
  const before = await page.evaluate(() => history.length)
  await page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
    for (let at = 0; at < 200; at += 1) radios[at % 5]?.click()
  })
  await expect(level(page, 5)).toBeChecked()
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('messages from anywhere are heard by nobody', async ({ page }) => {
  await storeAnswers(page, own, note)
  await page.addInitScript(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    const add = EventTarget.prototype.addEventListener
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...given) {
      if (given[0] === 'message' && !(this instanceof MessagePort)) heard.push('message')
      return add.apply(this, given)
    }
  })
  await page.goto('/assess')
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  const before = await storedBytes(page)
  const messages = hostileInputs('json')
    .filter(({ file }) => file.startsWith('msg-'))
    .map(({ bytes }) => new TextDecoder().decode(bytes))
  expect(messages.length).toBeGreaterThan(0)
  await page.evaluate((texts) => {
    const channel = new BroadcastChannel('crossrung')
    for (const text of texts) {
      window.postMessage(text, '*')
      channel.postMessage(text)
    }
  }, messages)
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([])
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  expect(await storedBytes(page)).toBe(before)
})

test('a link that is opened twice stores nothing, twice', async ({ page }) => {
  await storeAnswers(page, own, note)
  await page.goto('/assess')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
  const before = await storedBytes(page)
  for (let time = 0; time < 2; time += 1) {
    await page.goto('/about')
    await page.goto(link)
    await expect(page.getByRole('region', { name: 'Shared assessment' })).toBeVisible()
  }
  expect(await storedBytes(page)).toBe(before)
})

test('printing and reloading lose nothing', async ({ page }) => {
  await storeAnswers(page, own, note)
  await page.goto('/assess')
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  const before = await storedBytes(page)
  await page.emulateMedia({ media: 'print' })
  await page.pdf()
  await page.emulateMedia({ media: 'screen' })
  await page.reload()
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  expect(await storedBytes(page)).toBe(before)
})

test('closing at once after an answer loses nothing: it is on the device already', async ({
  page,
}) => {
  await page.goto('/assess/code-craft')
  await expect(level(page, 3)).toBeEnabled()
  const stored = await page.evaluate(() => {
    document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click()
    return localStorage.getItem('crossrung:1:rating:code-craft')
  })
  expect(stored).toContain('"value":3')
})

test('a page that opened this one gets nothing in by its name', async ({ page }) => {
  await storeAnswers(page, own, note)
  await page.addInitScript(() => {
    window.name = '{"version":1,"state":{"answers":{"code-craft":5}}}<img src=x onerror=alert(1)>'
  })
  await page.goto('/assess')
  await expect(page.getByText('3 of 20 skills')).toBeVisible()
  await page.goto('/assess/code-craft')
  await expect(level(page, 3)).toBeChecked()
})

test('stored texts that would run as HTML are text', async ({ page }) => {
  const text = inputText('xss-name.raw')
  const items = [
    ...storedAsOurs('xss-name.raw', text),
    ['crossrung:1:note:code-craft', asNote(JSON.parse(text).state.notes)],
  ]
  await page.addInitScript((entries) => {
    for (const [key, raw] of entries) localStorage.setItem(key ?? '', raw ?? '')
  }, items)
  for (const path of ['/assess', '/assess/code-craft', '/compare']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined()
  }
  await page.goto('/assess/code-craft')
  await expect(page.getByRole('textbox').first()).toHaveValue(/<script>/)
})

function asNote(value: string): string {
  return JSON.stringify({ v: 1, value, at: '2026-02-03T10:20:30.400Z', n: 1, by: 't1', saw: [] })
}

function inputText(file: string): string {
  const input = hostileInputs('storage').find((one) => one.file === file)
  return new TextDecoder().decode(input?.bytes)
}

function notSaved(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: 'not saved' })
}

function level(page: Page, asked: number): Locator {
  return page.getByRole('radio', { name: new RegExp(`^${asked} `) })
}
