import type { Page } from '@playwright/test'
import { expect, test } from '#tests/lent-device.ts'
import { openQuiet } from '#tests/quiet.ts'
import { storeAnswers } from '#tests/stored-answers.ts'
import { storedBytes } from '#tests/stored-bytes.ts'
import { type HostileInput, hostileInputs } from './corpus.ts'

/** Ways in which links are spoilt on their way: tried on every link that a released version wrote, by `mangled-links.test.ts`. */
const scenarios = ['transforms.json']

/** Short ones first: the browser carries those of two million characters along with every later step of the tab. */
const inputs = hostileInputs('links')
  .filter(({ file }) => !scenarios.includes(file))
  .sort((a, b) => a.bytes.length - b.bytes.length)

test.use({ expected: [/status of 40[04]/] })

test('no input is left out', () => {
  expect(inputs.length + scenarios.length).toBe(hostileInputs('links').length)
})

for (const group of new Set(inputs.map((input) => input.group))) {
  test(`hostile addresses do nothing to the page or to what is stored: ${group}`, async ({
    page,
  }) => {
    test.slow()
    const dialogs: string[] = []
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message())
      await dialog.dismiss()
    })
    await storeAnswers(
      page,
      { 'code-craft': 3, 'hiring-team-building': 2, 'technical-writing': 5 },
      { 'note:code-craft': 'A note of my own' },
    )
    await open(page, '/assess')
    const own = await storedBytes(page)

    for (const input of inputs.filter((one) => one.group === group)) {
      for (const address of addressesOf(input)) {
        await open(page, address)
        expect(await harmOn(page), input.file).toEqual([])
        if (address.startsWith('/shared#')) await expectAnswer(page, input)
        else if (input.kind === 'error' && input.entry[0] === 'path') await expectRefused(page)
        else if (input.kind === 'load') await expectNoAlert(page, input)
        expect(await storedBytes(page), input.file).toBe(own)
      }
    }
    expect(dialogs).toEqual([])
    await open(page, '/assess/code-craft')
    await expect(page.getByRole('radio', { name: /^3 / })).toBeChecked()
    await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('A note of my own')
  })
}

/** As the corpus has it; what it gives as a fragment, to the page that reads one too. */
function addressesOf({ bytes, entry }: HostileInput): readonly string[] {
  const address = Buffer.from(bytes).toString('utf8').trim()
  const fragment = address.slice(address.indexOf('#') + 1).replace(/^state=/, '')
  return entry.includes('fragment') && entry[0] === 'fragment'
    ? [address, `/shared#${fragment}`]
    : [address]
}

const wide = { width: 1440, height: 900 }
const phone = { width: 360, height: 740 }

/** Afresh: a page that stays open hears of a new fragment, but would not start anew. */
async function open(page: Page, address: string): Promise<void> {
  const before = new URL(page.url())
  const url = new URL(before.origin + address)
  if (url.pathname + url.search === before.pathname + before.search) await page.goto('/icon.svg')
  // A fragment is nothing that the map shows, and a page costs less without one; a query is.
  await page.setViewportSize(url.search === '' ? phone : wide)
  const response = await openQuiet(page, url.origin + address)
  // What is no path at all, our server refuses before there is a page.
  const shown = response?.status() === 400 ? 'This address cannot be read.' : /./
  await expect(page.locator('main, body > pre').first()).toHaveText(shown)
}

/** What an input has done that none may do. */
function harmOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [
    ...('__pwned' in window ? ['a script ran'] : []),
    ...('polluted' in {} ? ['every object is polluted'] : []),
    ...(document.querySelector('main :is(script, iframe, object, embed, img[src="x"])') === null
      ? []
      : ['markup came in']),
  ])
}

async function expectAnswer(page: Page, input: HostileInput): Promise<void> {
  const { kind, file, bytes } = input
  const alert = page.getByRole('alert')
  const empty = /^\/#(\??|:~:.*)$/.test(Buffer.from(bytes).toString('utf8').trim())
  if (kind === 'load' && empty) return expectNoAlert(page, input)
  if (kind !== 'error') return
  await expect(alert, file).toContainText(/damaged|cut off|too long|newer|early|not a link/i)
  await expect(page.getByRole('textbox', { name: 'Paste a link' }), file).toBeVisible()
}

async function expectNoAlert(page: Page, { file }: HostileInput): Promise<void> {
  await expect(page.getByRole('alert'), file).toHaveCount(0)
}

async function expectRefused(page: Page): Promise<void> {
  const map = page.getByRole('main').getByRole('link', { name: 'Go to the map' })
  await expect(map.or(page.locator('body > pre'))).toBeVisible()
}
