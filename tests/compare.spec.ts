import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { type VaultSkill, vaultRole, vaultSkills } from './vault-facts.ts'

const address = '/compare?roles=staff-engineer,engineering-manager'
const four = '/compare?roles=staff-engineer,engineering-manager,cto,director'

test.describe('the table', () => {
  test('has a caption, and a header for each column and row', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 900 })
    await page.goto(four)
    const table = page.getByRole('table', {
      name: 'Staff Engineer, Engineering Manager, CTO and Director side by side',
    })
    await expect(table.getByRole('columnheader')).toHaveText([
      'Staff Engineer',
      'Engineering Manager',
      'CTO',
      'Director',
    ])
    const named = await table.getByRole('rowheader').allTextContents()
    for (const { title } of vaultSkills) {
      expect(
        named.some((name) => name.startsWith(title)),
        title,
      ).toBe(true)
    }
    await expect(table.locator('th:not([scope])')).toHaveCount(0)
  })

  test('is there from 720 px up, sections below: never both for a screen reader', async ({
    page,
  }) => {
    await page.goto(address)
    const sections = page.getByRole('heading', { name: 'Responsibilities' })
    for (const [width, tables] of [
      [720, 1],
      [719, 0],
      [320, 0],
      [1440, 1],
    ] as const) {
      await page.setViewportSize({ width, height: 900 })
      await expect(page.getByRole('table')).toHaveCount(tables)
      await expect(sections).toHaveCount(1 - tables)
    }
  })

  test('goes from facets to skills to responsibilities', async ({ page }) => {
    await page.goto(address)
    const parts = page.locator('table th[scope=rowgroup]')
    await expect(parts.filter({ hasText: /^In short|^Skills|^Responsibilities/ })).toHaveText([
      /^In short .*differ$/,
      /^Skills .*differ$/,
      /^Responsibilities/,
    ])
    const texts = (await page.getByRole('table').textContent()) ?? ''
    for (const role of ['staff-engineer', 'engineering-manager'].map(vaultRole)) {
      for (const text of [...role.facets, ...role.responsibilities]) expect(texts).toContain(text)
    }
  })
})

for (const [from, to] of [
  ['staff-engineer', 'engineering-manager'],
  ['engineering-manager', 'staff-engineer'],
  ['director', 'vp-of-engineering'],
] as const) {
  test(`from ${from} to ${to} each skill says what becomes of it, with both levels and what shows them`, async ({
    page,
  }) => {
    await page.goto(`/compare?roles=${from},${to}`)
    const rows = await skillRows(page)
    for (const skill of vaultSkills) {
      const asked = [from, to].map((role) => vaultRole(role).asks.get(skill.id))
      const row = rows.find(({ name }) => name.startsWith(skill.title))
      expect(row?.name, skill.id).toBe(skill.title + saidOf(asked[0], asked[1]))
      expect(row?.cells, skill.id).toEqual(asked.map((level) => levelInWords(skill, level)))
    }
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

for (const hard of ['team-lead,senior-developer', 'director,vp-of-engineering']) {
  test(`${hard} differ in four things or more`, async ({ page }) => {
    await page.goto(`/compare?roles=${hard}`)
    const differ = page.getByRole('table').getByText(/^\d+ of \d+ differ$/)
    await expect(differ).toHaveCount(2)
    const said = await differ.allTextContents()
    expect(said.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBeGreaterThanOrEqual(4)
  })
}

test('only differences leaves out what is the same, and comes back', async ({ page }) => {
  await page.goto(address)
  const whole = await skillRows(page)
  const differing = vaultSkills.filter(({ id }) => {
    const [from, to] = ['staff-engineer', 'engineering-manager'].map(vaultRole)
    return from?.asks.get(id) !== to?.asks.get(id)
  })
  expect(differing.length).toBeLessThan(vaultSkills.length)
  const only = page.getByRole('switch', { name: 'Only differences' })
  await only.click()
  await expect(only).toBeChecked()
  await expect(page.locator('table').getByText('The same', { exact: true })).toHaveCount(0)
  expect((await skillRows(page)).map(({ name }) => name)).toHaveLength(differing.length)
  await expect(page).toHaveURL(new RegExp(`${escaped(address)}$`))
  await only.click()
  await expect(only).not.toBeChecked()
  expect(await skillRows(page)).toEqual(whole)
})

test('swap turns the two around, and Back turns them again', async ({ page }) => {
  await page.goto(address)
  const columns = page.getByRole('columnheader')
  await page.getByRole('button', { name: 'Swap' }).click()
  await expect(columns).toHaveText(['Engineering Manager', 'Staff Engineer'])
  await expect(page).toHaveURL(/roles=engineering-manager,staff-engineer$/)
  await expect(page).toHaveTitle('Engineering Manager and Staff Engineer · Crossrung')
  await page.goBack()
  await expect(columns).toHaveText(['Staff Engineer', 'Engineering Manager'])
})

test('roles are added up to four, and removed again', async ({ page }) => {
  await page.goto(address)
  const columns = page.getByRole('columnheader')
  for (const title of ['CTO', 'Director']) {
    await page.getByRole('button', { name: 'Add a role' }).click()
    await page.getByRole('dialog').getByRole('link', { name: title, exact: true }).click()
    await expect(columns.last()).toHaveText(title)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }
  await expect(page).toHaveURL(/roles=staff-engineer,engineering-manager,cto,director$/)
  await page.getByRole('button', { name: 'Add a role' }).click()
  await expect(page.getByRole('dialog')).toContainText('Remove one of them to add another')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Remove CTO' }).click()
  await expect(columns).toHaveText(['Staff Engineer', 'Engineering Manager', 'Director'])
  await expect(page).toHaveURL(/roles=staff-engineer,engineering-manager,director$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('compare with me is offered once something is rated, and is a column that no address names', async ({
  page,
}) => {
  await page.goto(address)
  await expect(page.getByRole('switch', { name: 'Only differences' })).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Compare with me' })).toHaveCount(0)
  await storeAnswers(page, { 'code-craft': 3, 'people-development': 'not-sure' })
  await page.reload()
  await page.getByRole('switch', { name: 'Compare with me' }).click()
  await expect(page.getByRole('columnheader')).toHaveText([
    'Staff Engineer',
    'Engineering Manager',
    'You',
  ])
  const rows = await skillRows(page)
  const own = (title: string) => rows.find(({ name }) => name.startsWith(title))?.cells[2]
  expect(own('Code craft')).toContain('Level 3')
  expect(own('Code craft')).toContain('Staff Engineer: 1 level to go')
  expect(own('Code craft')).toContain('Engineering Manager: met')
  expect(own('Coaching and development')).toBe('Not sure')
  expect(own('Technical writing')).toBe('Not looked at yet')
  await expect(page).toHaveURL(new RegExp(`${escaped(address)}$`))
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(
    new RegExp(`${escaped(address)}$`),
  )
})

test.describe('a query that cannot be shown whole', () => {
  const alert = (page: Page) => page.getByRole('alert')

  test('names an unknown role and shows the others', async ({ page }) => {
    await page.goto('/compare?roles=cto,wizard,director')
    await expect(alert(page)).toContainText('“wizard” is left out')
    await expect(page.getByRole('columnheader')).toHaveText(['CTO', 'Director'])
  })

  test('names a repeated role and shows it once', async ({ page }) => {
    await page.goto('/compare?roles=cto,cto,director')
    await expect(alert(page)).toContainText('CTO is shown once')
    await expect(page.getByRole('columnheader')).toHaveText(['CTO', 'Director'])
  })

  test('that names its roles apart shows both', async ({ page }) => {
    await page.goto('/compare?roles=cto&roles=director')
    await expect(page.getByRole('columnheader')).toHaveText(['CTO', 'Director'])
  })

  test('of nine roles shows four and names five', async ({ page }) => {
    const nine =
      'team-lead,engineering-manager,director,vp-of-engineering,cto,senior-developer,staff-engineer,principal-engineer,distinguished-engineer'
    await page.goto(`/compare?roles=${nine}`)
    await expect(page.getByRole('columnheader')).toHaveCount(4)
    await expect(alert(page).getByText('is left out')).toHaveText([
      /^CTO /,
      /^Senior Developer /,
      /^Staff Engineer /,
      /^Principal Engineer /,
      /^Distinguished Engineer /,
    ])
  })

  test('of one role shows it and says what is missing', async ({ page }) => {
    await page.goto('/compare?roles=cto')
    await expect(page.getByRole('columnheader')).toHaveText(['CTO'])
    await expect(page.getByText('One role stands alone here. Add another')).toBeVisible()
    await page.getByRole('link', { name: 'Compare CTO with VP of Engineering' }).click()
    await expect(page.getByRole('columnheader')).toHaveText(['CTO', 'VP of Engineering'])
  })

  test('of nothing known says so and offers the choice', async ({ page }) => {
    await page.goto(`/compare?roles=${encodeURIComponent('<b onclick=alert(1)>x</b>')},%00`)
    await expect(alert(page)).toContainText('“<b onclick=alert(1)>x</b>” is left out')
    await expect(page.getByRole('heading', { name: 'Choose two to four' })).toBeVisible()
  })
})

test('copy as text gives Markdown with the levels in words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Copied as text' })).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^# Staff Engineer and Engineering Manager$/m)
  for (const skill of vaultSkills) {
    const line = text.split('\n').find((one) => one.includes(skill.title)) ?? ''
    for (const id of ['staff-engineer', 'engineering-manager']) {
      const role = vaultRole(id)
      const level = role.asks.get(skill.id)
      const words = level === undefined ? 'not asked' : skill.levels[level - 1]?.title
      expect(line).toContain(`${role.title}: `)
      expect(line).toContain(words)
    }
  }
})

test.describe('the bare page', () => {
  test('offers four pairs that people ask about', async ({ page }) => {
    await page.goto('/compare')
    const pairs = page.getByRole('region', { name: 'Pairs people ask about' }).getByRole('link')
    await expect(pairs).toHaveCount(4)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await pairs.first().click()
    await expect(page.getByRole('columnheader')).toHaveCount(2)
  })

  test('offers a chooser of all nine', async ({ page }) => {
    await page.goto('/compare')
    await expect(page.getByRole('checkbox')).toHaveCount(9)
    await page.getByRole('checkbox', { name: /^Director/ }).check()
    await page.getByRole('checkbox', { name: /^CTO/ }).check()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(page).toHaveURL(/roles=director,cto$/)
    await expect(page.getByRole('columnheader')).toHaveText(['Director', 'CTO'])
  })
})

test.describe('a comparison begins', () => {
  const director = (page: Page) =>
    page.getByRole('region', { name: 'Career map' }).getByRole('link', { name: /^Director,/ })

  test('from a role on the map', async ({ page }) => {
    await storeAnswers(page, {}, { here: 'staff-engineer' })
    await page.goto('/')
    await expect(page.locator('svg a[data-role]')).toHaveCount(0)
    await director(page).hover()
    await page
      .getByRole('group', { name: 'Director: actions' })
      .getByRole('link', { name: 'Compare Director' })
      .click()
    await expect(page).toHaveURL(/\/compare\?roles=staff-engineer,director$/)
  })

  test('from a panel, with one’s own role and along each move', async ({ page }) => {
    await storeAnswers(page, {}, { here: 'staff-engineer' })
    await page.goto('/roles/director')
    const panel = page.getByRole('complementary', { name: 'Director' })
    await panel.getByRole('link', { name: 'Compare with Staff Engineer' }).click()
    await expect(page).toHaveURL(/\/compare\?roles=staff-engineer,director$/)
    await page.goBack()
    await panel.getByRole('link', { name: 'Compare Director and VP of Engineering' }).click()
    await expect(page).toHaveURL(/\/compare\?roles=director,vp-of-engineering$/)
  })

  test('from the list', async ({ page }) => {
    await page.goto('/?view=list')
    await page
      .getByRole('region', { name: 'Career list' })
      .getByRole('link', { name: 'Across to Principal Engineer: compare with Director' })
      .click()
    await expect(page).toHaveURL(/\/compare\?roles=director,principal-engineer$/)
    await page.goBack()
    await page.getByRole('link', { name: 'Up from VP of Engineering: compare with CTO' }).click()
    await expect(page).toHaveURL(/\/compare\?roles=vp-of-engineering,cto$/)
  })

  test('from Find, and grows there', async ({ page }) => {
    await page.goto('/compare?roles=cto')
    await expect(page.getByRole('columnheader')).toHaveCount(1)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('Director')
    await page.keyboard.press('Control+Enter')
    await expect(page).toHaveURL(/\/compare\?roles=cto,director$/)
    await expect(page.getByRole('columnheader')).toHaveText(['CTO', 'Director'])
  })
})

test('below 720 px each skill is a heading with the level of each role under its name', async ({
  page,
}) => {
  await storeAnswers(page, allAt(3))
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(address)
  for (const heading of ['In short', 'Skills', 'Responsibilities']) {
    await expect(page.getByRole('heading', { name: heading, level: 2 })).toBeVisible()
  }
  for (const { title } of vaultSkills) {
    await expect(page.getByRole('heading', { name: title, level: 4 })).toHaveCount(1)
  }
  await page.getByRole('switch', { name: 'Compare with me' }).click()
  await expect(page.getByRole('term').filter({ hasText: 'You' })).toHaveCount(vaultSkills.length)
})

type TableRow = { readonly name: string; readonly cells: readonly string[] }

/** The rows of the skills as they are read, without what only draws. */
async function skillRows(page: Page): Promise<readonly TableRow[]> {
  await page.getByRole('table').waitFor()
  // Each has a chart beside its name.
  const rows = page.locator('table tr:has(> th[scope=row] svg)')
  return rows.evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('th')?.textContent ?? '',
      cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? ''),
    })),
  )
}

/** "Deeper by 2 levels", "New at level 3". */
function saidOf(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? 'Asked by neither' : `New at level ${to}`
  if (to === undefined) return 'No longer asked'
  if (from === to) return 'The same'
  const levels = Math.abs(to - from)
  return `${to > from ? 'Deeper' : 'Lower'} by ${levels} level${levels === 1 ? '' : 's'}`
}

function levelInWords({ levels }: VaultSkill, level: number | undefined): string {
  if (level === undefined) return 'Not asked'
  const { title, behaviours } = levels[level - 1] ?? { title: '', behaviours: [] }
  return `Level ${level}: ${title}${behaviours.join('')}`
}

function escaped(text: string): string {
  return text.replace(/[?.]/g, '\\$&')
}
