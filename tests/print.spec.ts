import type { Page } from '@playwright/test'
import { expect, test } from './lent-device.ts'
import { pdfPages, pdfText, withoutBreaks } from './pdf-text.ts'
import { openQuiet } from './quiet.ts'
import { linkWithAnswers } from './shared-links.ts'
import { allAt, storeAnswers } from './stored-answers.ts'
import { vaultQuestions, vaultRole, vaultRoles, vaultSkill, vaultSkills } from './vault-facts.ts'

/** From no margin at all to so much that the page is laid out as for a phone. */
const margins = ['0', '0.4in', '1.2in']

for (const [device, viewport] of [
  ['a wide screen', { width: 1440, height: 900 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test(`a role printed from ${device} holds every responsibility, skill and level as text`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await openQuiet(page, '/roles/director')
    const { title, facets, responsibilities, asks } = vaultRole('director')
    for (const margin of margins) {
      const text = await printed(page, margin)
      expectAll(text, [title, ...facets, ...responsibilities])
      for (const { id, title: skill } of vaultSkills) {
        const level = asks.get(id)
        expectAll(text, level === undefined ? [`${skill}Not asked`] : [skill, levelOf(id, level)])
      }
    }
  })
}

test('a comparison holds all of its roles', async ({ page }) => {
  for (const ids of [
    ['staff-engineer', 'engineering-manager'],
    ['team-lead', 'director', 'cto', 'distinguished-engineer'],
  ]) {
    await page.goto(`/compare?roles=${ids.join(',')}`)
    await page.getByRole('table').waitFor()
    for (const margin of margins) {
      const text = await printed(page, margin)
      for (const { title, facets, responsibilities, asks } of ids.map(vaultRole)) {
        expectAll(text, [title, ...facets, ...responsibilities])
        for (const [skill, level] of asks) {
          const { title: name, levels } = vaultSkill(skill)
          expectAll(text, [name, `Level ${level}`, ...inWords(levels[level - 1])])
        }
      }
    }
  }
})

test('four roles take a dozen pages of A4 at most, and none ends with the heading of what is on the next', async ({
  page,
}) => {
  await page.goto('/compare?roles=team-lead,director,cto,distinguished-engineer')
  await page.getByRole('table').waitFor()
  const margin = { top: '0.6in', bottom: '0.6in', left: '0.4in', right: '0.4in' }
  const pages = pdfPages(await page.pdf({ format: 'A4', margin }))
  expect(pages.length).toBeGreaterThan(5)
  expect(pages.length).toBeLessThanOrEqual(12)
  const names = 'TeamLeadDirectorCTODistinguishedEngineer'
  // Each page repeats the names; the numbers above the charts are the last of a group's heading.
  const keys = /(?:Inshort|Skills|Responsibilities|[a-z]+differ|12345)$/
  expect(pages.filter((text) => keys.test(text.replace(names, '')))).toEqual([])
})

test('the map holds every role', async ({ page }) => {
  for (const address of ['/', '/?view=list']) {
    await openQuiet(page, address)
    for (const margin of margins) {
      expectAll(
        await printed(page, margin),
        vaultRoles.map(({ title }) => title),
      )
    }
  }
})

test('the assessment holds every skill with its five levels, the answers and where they put one', async ({
  page,
}) => {
  await storeAnswers(page, allAt(3), {
    target: 'director',
    'note:code-craft': 'The billing rewrite, in May.',
  })
  await page.goto('/assess')
  await expect(page.getByText('20 of 20 skills')).toBeVisible()
  const text = await printed(page, '0.4in')
  for (const { title, levels } of vaultSkills) expectAll(text, [title, ...levels.flatMap(inWords)])
  expectAll(text, ['20 of 20 skills', 'Where you stand', 'Skills to grow for Director'])

  await openQuiet(page, '/assess/code-craft')
  const one = await printed(page, '0.4in')
  expectAll(one, ['Code craft', ...vaultSkill('code-craft').levels.flatMap(inWords)])
  expectAll(one, [...vaultRoles.map(({ title }) => title), 'The billing rewrite, in May.'])

  await openQuiet(page, '/assess/questions')
  expectAll(
    await printed(page, '0.4in'),
    vaultQuestions.map(({ title }) => title),
  )
})

test('a shared assessment holds every rating, note and sum', async ({ page }) => {
  await storeAnswers(page, allAt(3), {
    'note:code-craft': 'The billing rewrite, in May.',
    'leaning:whose-results': 4,
  })
  await page.goto('/assess')
  await page.goto(await linkWithAnswers(page, ['Notes']))
  await page.getByRole('region', { name: 'Shared assessment' }).waitFor()
  for (const margin of margins) {
    const text = await printed(page, margin)
    for (const { title, levels } of vaultSkills) {
      expectAll(text, [title, 'Level 3 of 5', levels[2]?.title ?? ''])
    }
    expectAll(text, ['The billing rewrite, in May.', 'Management pull', 'The answers behind it'])
    expectAll(text, [vaultQuestions.find(({ id }) => id === 'whose-results')?.title ?? ''])
  }
})

/** The text of the page's PDF on A4. */
async function printed(page: Page, margin: string): Promise<string> {
  const sides = { top: margin, bottom: margin, left: margin, right: margin }
  return pdfText(await page.pdf({ format: 'A4', margin: sides }))
}

function expectAll(text: string, passages: readonly string[]): void {
  const missing = passages.filter((passage) => !text.includes(withoutBreaks(passage)))
  expect(missing).toEqual([])
}

/** "Level 3 of 5: Plans a team’s quarter" and what shows it. */
function levelOf(skill: string, level: number): string {
  const text = vaultSkill(skill).levels[level - 1]
  return `Level ${level} of 5: ${inWords(text).join('')}`
}

function inWords(
  level: { readonly title: string; readonly behaviours: readonly string[] } | undefined,
): readonly string[] {
  return level === undefined ? [] : [level.title, ...level.behaviours]
}
