import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { openQuiet } from './quiet.ts'
import { linkWithAnswers, type Ticked } from './shared-links.ts'
import { builtText } from './site-files.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { storedBytes } from './stored-bytes.ts'
import { vaultRole, vaultRoles, vaultSkills } from './vault-facts.ts'

const everythingElse = {
  'note:code-craft': 'The billing rewrite, in May.',
  name: 'Ada Lovelace',
  here: 'staff-engineer',
  target: 'director',
  'leaning:whose-results': 4,
}
const parts = [
  ['Notes', 'The billing rewrite, in May.'],
  ['Name', 'Ada Lovelace’s answers'],
  ['I am here', 'They are here: Staff Engineer.'],
  ['My target', 'Their target: Director.'],
] as const satisfies readonly (readonly [Ticked, string])[]
const everyPart = parts.map(([part]) => part)
const mine = { 'code-craft': 1, 'system-architecture': 3, 'technical-writing': 5 } as const

test.describe('the dialog', () => {
  test('begins with the link to this page, but where one assesses oneself', async ({ page }) => {
    await storeAnswers(page, mine)
    for (const [address, choice] of [
      ['/', 'Link to this page'],
      ['/?skill=code-craft', 'Link to this page'],
      ['/roles/director', 'Link to this page'],
      ['/compare?roles=cto,director', 'Link to this page'],
      ['/shared', 'Link to this page'],
      ['/assess', 'Link with my answers'],
    ] as const) {
      await page.goto(address)
      const dialog = await openShare(page)
      await expect(dialog.getByRole('radio', { name: choice }), address).toBeChecked()
      await expect(dialog.getByRole('radio', { name: 'Link with my answers' })).toHaveCount(1)
    }
  })

  test('offers a link with answers only once there are any', async ({ page }) => {
    await page.goto('/assess')
    const dialog = await openShare(page)
    await expect(dialog.getByRole('radio')).toHaveCount(1)
    await expect(dialog.getByRole('radio', { name: 'Link to this page' })).toBeChecked()
    await expect(linkField(page)).toHaveValue(/\/assess$/)
  })

  test('links to the page as it is, with nothing personal', async ({ page, baseURL }) => {
    await storeAnswers(page, mine, everythingElse)
    for (const path of ['roles/director', 'compare?roles=cto,director', '?skill=code-craft']) {
      await openQuiet(page, `/${path}`)
      await openShare(page)
      await expect(linkField(page)).toHaveValue(`${baseURL}${path}`)
    }
    await page.goto(await linkOf(page))
    const dialog = await openShare(page)
    await expect(linkField(page)).toHaveValue(`${baseURL}shared`)
    await expect(dialog).toContainText('holds nothing of you')
  })

  test('says what a link with answers holds and how long it is, and has all else unticked', async ({
    page,
  }) => {
    await storeAnswers(page, mine, everythingElse)
    await page.goto('/assess')
    const dialog = await openShare(page)
    await expect(dialog.getByRole('checkbox')).toHaveCount(4)
    await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await expect(dialog).toContainText('3 ratings, 1 answer and the day')
    const link = await linkField(page).inputValue()
    await expect(dialog).toContainText(`${link.length} characters`)
    for (const part of everyPart) {
      await dialog.getByRole('checkbox', { name: part }).check()
    }
    await expect(dialog).toContainText(
      '3 ratings, 1 answer, 1 note, your name, “I am here”, “My target” and the day',
    )
  })

  test('leaves out what one does not want to send', async ({ page, other }) => {
    await storeAnswers(page, mine, everythingElse)
    await page.goto('/assess')
    const dialog = await openShare(page)
    await dialog.getByText('Leave something out').click()
    for (const name of ['Without my ratings', 'Without the day']) {
      await dialog.getByRole('checkbox', { name }).check()
    }
    await expect(dialog).toContainText(' and 1 answer, and nothing else')
    await other.goto(await linkField(page).inputValue())
    await expect(shared(other)).toContainText('0 of 20 skills, 1 question')
    await expect(shared(other).getByRole('heading', { level: 1 })).toHaveText(
      'A colleague’s answers',
    )
  })

  test('copies the link and says what it holds', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await storeAnswers(page, mine)
    await page.goto('/assess')
    const dialog = await openShare(page)
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog.getByRole('status')).toHaveText('Copied. This link contains your answers.')
    expect(await clipboard(page)).toBe(await linkField(page).inputValue())
    await dialog.getByRole('radio', { name: 'Link to this page' }).check()
    await dialog.getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog.getByRole('status')).toContainText('none of your answers')
    expect(await clipboard(page)).toMatch(/\/assess$/)
  })

  test('draws the link as a picture, and saves it as SVG and as PNG', async ({ page }) => {
    await storeAnswers(page, allAt(3))
    await page.goto('/assess')
    const dialog = await openShare(page)
    await dialog.getByText('As a QR picture').click()
    const drawn = dialog.getByRole('img', { name: 'QR code of the link' })
    await expect(drawn).toBeVisible()
    await expect(drawn.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)')
    await expect(drawn.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)')
    for (const [button, file, begins] of [
      ['Save as SVG', 'crossrung-link.svg', '<svg '],
      ['Save as PNG', 'crossrung-link.png', '\u0089PNG'],
    ] as const) {
      const download = page.waitForEvent('download')
      await dialog.getByRole('button', { name: button }).click()
      const saved = await download
      expect(saved.suggestedFilename()).toBe(file)
      expect(readFileSync(await saved.path(), 'latin1').startsWith(begins)).toBe(true)
    }
  })

  test('gives the focus back to its button', async ({ page }) => {
    await page.goto('/')
    await openShare(page)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  })
})

test.describe('a link on another device', () => {
  test('tells notes, name, role and target only where each was ticked', async ({ page, other }) => {
    await storeAnswers(page, mine, everythingElse)
    await page.goto('/assess')
    for (const ticked of [[], ...parts.map(([part]) => [part])]) {
      await other.goto('about:blank')
      await other.goto(await linkWithAnswers(page, ticked))
      await expect(shared(other)).toContainText('Level 3 of 5')
      const told = (await shared(other).textContent()) ?? ''
      const found = parts.filter(([, words]) => told.includes(words)).map(([part]) => part)
      expect(found).toEqual(ticked)
    }
  })

  test('shows every rating, the sums, and where that puts them for each role', async ({
    page,
    other,
  }) => {
    await storeAnswers(page, { ...mine, 'people-development': 'no-chance' }, everythingElse)
    await page.goto('/assess')
    await other.goto(await linkWithAnswers(page))
    await expect(shared(other)).toContainText('A colleague’s answers')
    for (const [skill, said] of [
      ['Code craft', 'Level 1 of 5'],
      ['System design', 'Level 3 of 5'],
      ['Technical writing', 'Level 5 of 5'],
      ['Coaching and development', 'No chance to show it yet'],
      ['Problem framing', 'not rated'],
    ] as const) {
      await expect(
        other
          .getByRole('row')
          .filter({ has: other.getByRole('rowheader', { name: skill, exact: true }) }),
      ).toContainText(said)
    }
    await expect(shared(other)).toContainText(/Management pull\s*1 of 2/)
    const standings = other.getByRole('region', { name: 'Where that puts them' })
    await expect(standings.getByRole('link')).toHaveText(vaultRoles.map(({ title }) => title))
    await expect(standings.getByRole('listitem').first()).toContainText(
      '2 met of 3 rated; 20 asked',
    )
    expect(await shared(other).textContent()).not.toContain('%')
  })

  test('draws where that puts them on the map too, in their words and with their place', async ({
    page,
    other,
  }) => {
    await other.goto(await fullLink(page))
    const drawing = other
      .getByRole('region', { name: 'Where that puts them' })
      .locator('svg:visible')
    await expect(drawing).toHaveCount(1)
    for (const { title } of vaultRoles)
      await expect(drawing).toContainText(title.split(' ').at(-1) ?? title)
    await expect(drawing).toContainText('They are here')
    await expect(drawing).toContainText('Their target')
  })

  test('shows the gaps to a role that one picks', async ({ page, other }) => {
    await other.goto(await fullLink(page))
    await other.getByRole('combobox', { name: 'Gaps to' }).selectOption('CTO')
    const gaps = other.getByRole('list', { name: 'Gaps to CTO' }).getByRole('listitem')
    const asked = vaultSkills.flatMap(({ id, title }) => {
      const level = vaultRole('cto').asks.get(id)
      return level === undefined ? [] : [{ title, short: Math.max(0, level - 3) }]
    })
    await expect(gaps).toHaveCount(asked.length)
    for (const [at, { title, short }] of asked.entries()) {
      await expect(gaps.nth(at)).toContainText(title)
      await expect(gaps.nth(at)).toContainText(
        short === 0 ? 'Met' : `${short} level${short === 1 ? '' : 's'} to go`,
      )
    }
  })

  for (const own of [{}, { 'code-craft': 2 }] as const) {
    test(`writes nothing there, with ${Object.keys(own).length} answers of one's own`, async ({
      page,
      other,
    }) => {
      await storeAnswers(other, own)
      const link = await fullLink(page)
      await other.goto('/')
      const before = await storedBytes(other)
      await other.goto(link)
      await other.getByRole('combobox', { name: 'Gaps to' }).selectOption('CTO')
      const compare = other.getByRole('button', { name: 'Compare with mine' })
      await expect(compare).toHaveCount(Object.keys(own).length)
      if (await compare.isVisible()) await compare.click()
      await other.reload()
      await expect(shared(other)).toContainText('Your own answers are untouched.')
      expect(await storedBytes(other)).toBe(before)
    })
  }

  test('shows a stranger’s words as text and nothing else', async ({ page, other }) => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b> [x](javascript:alert(1))'
    await storeAnswers(page, mine, { name: hostile.slice(0, 60), 'note:code-craft': hostile })
    await page.goto('/assess')
    await other.goto(await linkWithAnswers(page, ['Notes', 'Name']))
    await expect(shared(other).getByText(hostile).first()).toBeVisible()
    await expect(shared(other).locator('img, b')).toHaveCount(0)
  })

  test('breaks a stranger’s endless word, beside one’s own ratings too', async ({
    page,
    other,
  }) => {
    const endless = `https://example.org/${'page'.repeat(60)}`
    await storeAnswers(page, mine, { 'note:code-craft': endless })
    await storeAnswers(other, mine)
    await other.setViewportSize({ width: 360, height: 740 })
    await page.goto('/assess')
    await other.goto(await linkWithAnswers(page, ['Notes']))
    await expect(shared(other).getByText(endless).filter({ visible: true })).toHaveCount(1)
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await other.setViewportSize({ width: 1440, height: 900 })
    await other.getByRole('button', { name: 'Compare with mine' }).click()
    const cell = other.locator('td:visible').filter({ hasText: endless })
    const [text, room] = [await cell.getByText(endless).boundingBox(), await cell.boundingBox()]
    expect(text?.width).toBeLessThanOrEqual(room?.width ?? 0)
  })
})

test.describe('keep a copy', () => {
  test('adds it by name, once, and leaves one’s own byte for byte', async ({ page, other }) => {
    await storeAnswers(other, mine, { here: 'cto' })
    await other.goto(await fullLink(page))
    await expect(shared(other)).toBeVisible()
    const before = JSON.parse(await storedBytes(other)) as readonly unknown[]
    await other.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(other.getByRole('status')).toContainText('Kept on this device.')
    await other.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(other.getByRole('status')).toContainText('You keep this already')
    await other.reload()
    await other.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(other.getByRole('status')).toContainText('You keep this already')
    const after = JSON.parse(await storedBytes(other)) as readonly unknown[]
    expect(after).toEqual(expect.arrayContaining([...before]))
    expect(after).toHaveLength(before.length + 1)
  })

  test('Ctrl+Z takes it back', async ({ page, other }) => {
    await storeAnswers(other, mine)
    await other.goto(await fullLink(page))
    await expect(shared(other)).toBeVisible()
    const before = await storedBytes(other)
    await other.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(other.getByRole('status')).toContainText('Kept on this device.')
    await other.keyboard.press('Control+z')
    await expect(other.getByRole('status')).toContainText('is no longer kept')
    expect(await storedBytes(other)).toBe(before)
  })

  test('in one’s own tab, and in one that has heard of nothing, does no harm', async ({ page }) => {
    const link = await makeFullLink(page)
    await page.goto(link)
    const second = await page.context().newPage()
    await second.goto(link)
    await page.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(page.getByRole('status')).toContainText('Kept on this device.')
    await second.getByRole('button', { name: 'Keep a copy' }).click()
    await expect(second.getByRole('status')).toContainText('You keep this already')
    await second.goto('/assess')
    await expect(second.getByText('20 of 20 skills')).toBeVisible()
    await expect(
      second.getByRole('list', { name: 'Kept assessments' }).getByRole('listitem'),
    ).toHaveCount(1)
  })

  test('takes over at once where there is nothing of one’s own', async ({ page, other }) => {
    await other.goto(await fullLink(page))
    await other.getByRole('button', { name: 'Take over as mine' }).click()
    await expect(other.getByRole('status')).toContainText('saved on this device')
    await other.goto('/assess')
    await expect(other.getByText('20 of 20 skills')).toBeVisible()
    await expect(other.getByRole('combobox', { name: 'My target' })).toHaveValue('director')
    await other.goto('/assess/code-craft')
    await expect(other.getByRole('textbox', { name: /^Note/ })).toHaveValue(
      everythingElse['note:code-craft'],
    )
  })

  test('asks before it replaces, and Cancel changes nothing', async ({ page, other }) => {
    await storeAnswers(other, mine)
    await other.goto(await fullLink(page))
    const replace = other.getByRole('button', { name: 'Replace mine' })
    await expect(replace).toBeVisible()
    const before = await storedBytes(other)
    await replace.click()
    await expect(other.getByRole('heading', { name: 'Replace your own answers?' })).toBeFocused()
    await expect(shared(other)).toContainText('You have 3 ratings')
    await other.getByRole('button', { name: 'Cancel' }).click()
    await expect(replace).toBeFocused()
    expect(await storedBytes(other)).toBe(before)
  })

  test('replaces when told to, keeps what was there, and Undo brings it back', async ({
    page,
    other,
  }) => {
    await storeAnswers(other, mine, { here: 'cto' })
    await other.goto(await fullLink(page))
    await other.getByRole('button', { name: 'Replace mine' }).click()
    await other.getByRole('button', { name: 'Replace', exact: true }).click()
    await expect(other.getByRole('status')).toContainText('are kept as “Mine before')
    await other.getByRole('button', { name: 'Undo' }).click()
    await expect(other.getByRole('status')).toContainText('as they were before')
    await other.getByRole('button', { name: 'Replace mine' }).click()
    await other.getByRole('button', { name: 'Replace', exact: true }).click()
    await expect(other.getByRole('status')).toContainText('are kept as “Mine before')
    await other.goto('/assess')
    await expect(other.getByText('20 of 20 skills')).toBeVisible()
    await other.getByRole('link', { name: /^Mine before/ }).click()
    await expect(shared(other)).toContainText('3 of 20 skills')
    await expect(shared(other)).toContainText('They are here: CTO.')
    await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Mine before/)
  })
})

test('compare with mine is offered once there is something, and says each difference', async ({
  page,
  other,
}) => {
  const link = await fullLink(page)
  await other.goto(link)
  await expect(other.getByRole('button', { name: 'Keep a copy' })).toBeVisible()
  await expect(other.getByRole('button', { name: 'Compare with mine' })).toHaveCount(0)
  await storeAnswers(other, mine)
  await other.reload()
  await other.getByRole('button', { name: 'Compare with mine' }).click()
  const table = other.getByRole('table', { name: /^Their ratings and yours/ })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Skill',
    'Theirs',
    'Yours',
    'Difference',
  ])
  const row = (skill: string) =>
    table
      .getByRole('row')
      .filter({ has: other.getByRole('rowheader', { name: skill, exact: true }) })
  await expect(row('Code craft')).toContainText('theirs 2 higher')
  await expect(row('System design')).toContainText('the same')
  await expect(row('Technical writing')).toContainText('yours 2 higher')
  await expect(row('Problem framing').getByRole('cell').last()).toHaveText('not rated')
  await expect(shared(other)).toContainText(
    'Rated by both: 3 of 20 skills. The same on 1, theirs higher on 1, yours higher on 1.',
  )
})

test.describe('a link that does not open', () => {
  const damages: readonly (readonly [string, (link: string) => string, RegExp])[] = [
    ['cut in its middle', (link) => link.slice(0, -40), /its end is cut off/],
    ['cut after its first letter', (link) => `${withoutAnswers(link)}1`, /damaged/],
    ['changed in one letter', (link) => withOneLetterChanged(link), /were changed on the way/],
    ['shortened for showing', (link) => `${link.slice(0, -60)}…`, /was shortened by a chat app/],
    [
      'of a later version',
      (link) => link.replace('#1', '#7'),
      /newer Crossrung \(link version 7\)/,
    ],
    ['with strange letters', (link) => `${link.slice(0, -9)}~${link.slice(-8)}`, /holds “~”/],
    ['of something else', (link) => `${withoutAnswers(link)}section-2`, /not a link with answers/],
    ['changed and too long', (link) => withOneLetterChanged(link) + 'A'.repeat(9_000), /too long/],
  ]

  test('says what is wrong, and leaves one’s own untouched', async ({ page, other }) => {
    await storeAnswers(other, mine, everythingElse)
    await other.goto('/')
    const stored = await storedBytes(other)
    const link = await fullLink(page)
    for (const [what, damage, says] of damages) {
      await other.goto('/icon.svg')
      await other.goto(damage(link))
      await expect(other.getByRole('alert'), what).toContainText(says)
      await expect(other.getByRole('alert')).toContainText('Your own answers are untouched.')
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('This link does not open')
      await expect(shared(other)).toHaveCount(0)
      expect(await storedBytes(other), what).toBe(stored)
    }
  })

  test('says nothing of damage before scripts know the link', () => {
    for (const page of ['shared/index.html', 'compare/index.html']) {
      expect(builtText(page), page).not.toMatch(/damage|does not open|cut off/i)
    }
  })
})

test('a link that was changed on its way opens, and says so', async ({ page, other }) => {
  const link = await fullLink(page)
  for (const changed of [
    `${link}.`,
    `${link}),`,
    `${link}&utm_source=chat`,
    link.replace('#1', '#%31'),
  ]) {
    await other.goto('about:blank')
    await other.goto(changed)
    await expect(shared(other), changed.slice(-20)).toContainText('20 of 20 skills')
    await expect(shared(other)).toContainText('This link was changed on its way to you.')
  }
})

test('a link opens under the name of its page’s file', async ({ page, other, baseURL }) => {
  const link = await fullLink(page)
  await other.goto(link.replace('#', '/index.html#'))
  await expect(shared(other)).toContainText('20 of 20 skills')
  expect(other.url()).toBe(`${baseURL}shared/#${link.split('#')[1]}`)
})

test.describe('a link whose “#” a mail filter has encoded', () => {
  // The server's answer to an address that it does not know.
  test.use({ expected: [/404/] })

  for (const hash of ['%23', '%2523']) {
    test(`opens with ${hash}`, async ({ page, other }) => {
      const link = await fullLink(page)
      await other.goto(link.replace('#', hash))
      await expect(shared(other)).toContainText('20 of 20 skills')
      expect(other.url()).toBe(link)
    })
  }
})

test.describe('the field for a link', () => {
  const field = (page: Page) => page.getByRole('textbox', { name: 'Paste a link' })

  test('opens a link from the words of a mail, and goes to what it shows', async ({
    page,
    other,
  }) => {
    const link = await fullLink(page)
    await other.goto('/shared')
    await expect(other.getByRole('alert')).toHaveCount(0)
    await field(other).fill(`Look: <${link.slice(0, 90)}=\n${link.slice(90)}>.`)
    await field(other).press('Enter')
    await expect(shared(other)).toContainText('20 of 20 skills')
    await expect(shared(other).getByRole('heading', { level: 1 })).toBeFocused()
    expect(other.url()).toBe(link)
    await other.goBack()
    await expect(field(other)).toBeVisible()
  })

  test('says what is wrong with what was pasted, and keeps it to be mended', async ({ page }) => {
    await storeAnswers(page, mine)
    await page.goto('/shared')
    const stored = await storedBytes(page)
    await field(page).fill('https://example.org/hello')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('alert')).toContainText('This is not a link with answers')
    await expect(field(page)).toHaveValue('https://example.org/hello')
    await field(page).fill('')
    await field(page).press('Enter')
    await expect(page.getByRole('alert')).toContainText('There is no link here')
    expect(await storedBytes(page)).toBe(stored)
  })
})

test('the answers stand after the fragment sign, where no server sees them', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const link = await makeFullLink(page)
  expect(new URL(link).pathname).toBe('/shared')
  expect(new URL(link).search).toBe('')
  await page.goto('/')
  asked.length = 0
  await page.goto(link)
  await expect(shared(page)).toBeVisible()
  for (const url of asked) expect(url.replace(link, '')).not.toContain(link.slice(-20))
})

function shared(page: Page): Locator {
  return page.getByRole('region', { name: 'Shared assessment' })
}

function linkField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Link', exact: true })
}

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toBeVisible()
  return dialog
}

async function linkOf(page: Page): Promise<string> {
  await page.goto('/assess')
  return linkWithAnswers(page)
}

/** A link that holds all there can be, as the product has made it once for the tests of this worker. */
async function fullLink(page: Page): Promise<string> {
  madeFullLink ??= await makeFullLink(page)
  return madeFullLink
}

let madeFullLink: string | undefined

/** Such a link, of a page that has these answers from then on. */
async function makeFullLink(page: Page): Promise<string> {
  await storeAnswers(page, allAt(3), everythingElse)
  await page.goto('/assess')
  return linkWithAnswers(page, everyPart)
}

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

function withoutAnswers(link: string): string {
  return link.slice(0, link.indexOf('#') + 1)
}

function withOneLetterChanged(link: string): string {
  const at = link.length - 30
  return `${link.slice(0, at)}${link[at] === 'A' ? 'B' : 'A'}${link.slice(at + 1)}`
}
