// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Assessment, emptyAssessment, type Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { encodeShare } from '#share/encode-share.ts'
import {
  assessmentStore,
  deleteAnswers,
  loadAssessment,
  rate,
  writeNote,
} from '#state/assessment-store.ts'
import { keptStore, loadKept, remove } from '#state/kept/kept-store.ts'
import { loadSnapshots } from '#state/snapshots/snapshot-store.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { fakeSnapshots } from '#testing/fake-snapshots.ts'
import { smallQuestions, smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { SharedAssessment } from './shared-assessment.tsx'

const theirs: Assessment = {
  ...emptyAssessment,
  ratings: new Map<SkillId, Rating>([
    [small.coaching, 4],
    [small.hiring, 1],
    [small.design, 'no-chance'],
  ]),
  leanings: new Map([[small.focus, 5]]),
  notes: new Map([[small.coaching, '<img src=x onerror=alert(1)>\nמהנדסת']]),
}

beforeEach(() => {
  deleteAnswers()
  for (const { key } of keptStore.getState().kept) remove(key)
})
afterEach(cleanup)

const device = fakeDevice()
const { port } = device.openTab()
const earlier = fakeSnapshots()
beforeAll(() => {
  loadAssessment(port)
  loadKept(port)
  void loadSnapshots(earlier.port)
})

function textOf(assessment: Assessment): string {
  return encodeShare({ ladder: smallLadder.id, revision: 1, assessment }, smallRegistry)
}

const kept = () => keptStore.getState().kept.map(({ name, text }) => [name, text])

function open(assessment: Assessment = theirs, keptAs?: string) {
  render(
    <MemoryRouter>
      <SharedAssessment
        ladder={smallLadder}
        share={{ ladder: smallLadder.id, revision: 1, day: '2026-11-03', assessment }}
        text={textOf(assessment)}
        keptAs={keptAs}
        freeze={textOf}
        notices={[{ code: 'early-version', version: 0 }]}
        repaired={false}
        skills={smallSkillDepths}
        questions={smallQuestions}
        takeFocus={false}
        map={null}
      />
    </MemoryRouter>,
  )
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }))
}

const own = () => assessmentStore.getState().assessment
const title = () => screen.getByRole('heading', { level: 1 }).textContent
const status = () => screen.getByRole('status').textContent

function tableRow(skill: string) {
  const header = within(screen.getByRole('table')).getByRole('rowheader', { name: skill })
  return [...(header.closest('tr')?.cells ?? [])].map((cell) => cell.textContent)
}

test('what is not given is not counted', () => {
  open({ ...emptyAssessment, ratings: theirs.ratings })
  const region = screen.getByRole('region', { name: 'Shared assessment' })
  expect(region.textContent).toContain('3 of 4 skills. Your own answers are untouched.')
})

test('whose answers these are, of which day, how many, and that one’s own are untouched', () => {
  open()
  expect(title()).toBe('A colleague’s answers, 3 November 2026')
  const region = screen.getByRole('region', { name: 'Shared assessment' })
  expect(region.textContent).toContain(
    '3 of 4 skills, 1 question, 1 note. Your own answers are untouched.',
  )
  expect(region.textContent).toContain('link version 0')
})

test('a stranger’s name and notes are text, each in its own direction', () => {
  open({ ...theirs, name: '<b>עדה</b>', here: small.lead, target: small.head })
  expect(title()).toBe('<b>עדה</b>’s answers, 3 November 2026')
  expect(screen.getByText('<b>עדה</b>').getAttribute('dir')).toBe('auto')
  const [note] = screen.getAllByText(/onerror=alert/)
  expect(note?.getAttribute('dir')).toBe('auto')
  expect(document.querySelector('img, b')).toBeNull()
  expect(screen.getByText('They are here: Lead. Their target: Head.')).toBeDefined()
})

test('every role is named with where the answers put them, in the ladder’s order', () => {
  open()
  const section = screen.getByRole('region', { name: 'Where that puts them' })
  const rows = within(section)
    .getAllByRole('listitem')
    .map((row) => row.textContent)
  expect(rows).toEqual([
    'Lead1 met of 2 rated; 3 asked; furthest: Hiring, 1 level',
    'Manager1 met of 2 rated; 3 asked; furthest: Hiring, 3 levels',
    'Head1 met of 2 rated; 3 asked; furthest: Hiring, 3 levels',
    'SeniorNothing rated yet; 2 asked',
    'Expert1 met of 1 rated; 3 asked',
  ])
})

test('the gaps to a role are listed once one is picked; to begin with to their target', () => {
  open()
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Gaps to' })
  expect(select.value).toBe('')
  fireEvent.change(select, { target: { value: small.head } })
  const rows = within(screen.getByRole('list', { name: 'Gaps to Head' })).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'Coachingtheirs 4, asked 4Met',
    'Hiringtheirs 1, asked 43 levels to go',
    'Writingasked 3Not rated',
  ])
  cleanup()
  open({ ...theirs, target: small.lead })
  expect(screen.getByRole('list', { name: 'Gaps to Lead' })).toBeDefined()
})

test('a target that this ladder does not have is picked nowhere', () => {
  open({ ...theirs, target: 'juggler' as typeof small.lead })
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Gaps to' }).value).toBe('')
})

test('ratings are told in words, with what somebody at that level does', () => {
  open()
  expect(tableRow('Coaching')?.[1]).toContain('Level 4 of 5 Coaching at level 4')
  expect(tableRow('Design')).toEqual(['Design', 'No chance to show it yet'])
  expect(tableRow('Writing')).toEqual(['Writing', 'not rated'])
  expect(screen.getByText('Craft pull').nextSibling?.textContent).toBe('0 of 1')
})

test('a copy is added to the kept ones, once, and changes nothing of one’s own', () => {
  rate(small.writing, 2)
  const before = own()
  open()
  press('Keep a copy')
  expect(status()).toBe(
    'Kept on this device. It is called “A colleague’s answers, 3 November 2026”; your own answers are as they were.',
  )
  expect(kept()).toEqual([['A colleague’s answers, 3 November 2026', textOf(theirs)]])
  press('Keep a copy')
  expect(status()).toContain('You keep this already')
  expect(kept()).toHaveLength(1)
  expect(own()).toBe(before)
})

test('keeping a copy can be undone at once', () => {
  open()
  press('Keep a copy')
  press('Undo')
  expect(kept()).toEqual([])
  expect(status()).toBe('“A colleague’s answers, 3 November 2026” is no longer kept.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep a copy' }))
})

test('with nothing of one’s own it is taken over at once, and can be undone', () => {
  open()
  expect(screen.queryByRole('button', { name: 'Compare with mine' })).toBeNull()
  press('Take over as mine')
  expect(own()).toEqual(theirs)
  expect(kept()).toEqual([])
  press('Undo')
  expect(own()).toEqual(emptyAssessment)
  expect(status()).toBe('Undone. Your own answers are as they were before.')
})

test('something of one’s own is replaced only after a question, and is kept by name', () => {
  rate(small.writing, 2)
  writeNote(small.writing, 'Mine')
  const before = own()
  open()
  press('Replace mine')
  const question = screen.getByRole('region', { name: 'Replace your own answers?' })
  expect(question.textContent).toContain('You have 1 rating and 1 note on this device.')
  expect(document.activeElement).toBe(within(question).getByRole('heading'))
  press('Cancel')
  expect(own()).toBe(before)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Replace mine' }))
  press('Replace mine')
  fireEvent.click(
    within(screen.getByRole('region', { name: 'Replace your own answers?' })).getByRole('button', {
      name: 'Replace',
    }),
  )
  expect(own()).toEqual(theirs)
  expect(kept()).toEqual([[expect.stringMatching(/^Mine before \d+ /), textOf(before)]])
  press('Undo')
  expect(own()).toEqual(before)
  expect(kept()).toEqual([])
})

test('without room to keep one’s own first, nothing is replaced', () => {
  rate(small.writing, 2)
  const before = own()
  const stored = new Map(device.items)
  device.fillWith(new DOMException('full', 'QuotaExceededError'))
  open()
  press('Replace mine')
  press('Replace')
  device.fillWith(undefined)
  expect(status()).toContain('Nothing was replaced')
  expect(own()).toEqual(before)
  expect(device.items).toEqual(stored)
  expect(kept()).toEqual([])
})

test('what cannot be kept by name is stored among the earlier answers, and only then', async () => {
  rate(small.writing, 2)
  const before = own()
  open()
  press('Replace mine')
  await act(async () => press('Replace'))
  expect(earlier.rows.size).toBe(0)
  press('Undo')
  device.fillWith(new DOMException('full', 'QuotaExceededError'))
  rate(small.hiring, 2)
  press('Replace mine')
  await act(async () => press('Replace'))
  device.fillWith(undefined)
  expect(own()).toEqual(theirs)
  expect([...earlier.rows.values()]).toMatchObject([
    {
      before: 'replace',
      text: textOf({ ...before, ratings: new Map([...before.ratings, [small.hiring, 2]]) }),
    },
  ])
})

test('what is the same as one’s own replaces nothing', () => {
  open()
  press('Take over as mine')
  press('Replace mine')
  expect(status()).toBe('There is nothing to replace: your own answers are the same as these.')
})

test('Undo is gone once there is a later change, which it would take back instead', () => {
  open()
  press('Keep a copy')
  act(() => rate(small.writing, 2))
  expect(status()).toContain('Kept on this device.')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('a kept one goes by its own name', () => {
  open(theirs, 'Ada, in spring')
  expect(title()).toBe('Ada, in spring')
  press('Keep a copy')
  expect(kept()).toEqual([['Ada, in spring', textOf(theirs)]])
})

test('compared with one’s own, each skill says whose is higher and by how much', () => {
  rate(small.coaching, 3)
  rate(small.hiring, 1)
  rate(small.writing, 5)
  open()
  press('Compare with mine')
  const headers = within(screen.getByRole('table')).getAllByRole('columnheader')
  expect(headers.map((header) => header.textContent)).toEqual([
    'Skill',
    'Theirs',
    'Yours',
    'Difference',
  ])
  expect(tableRow('Coaching')?.slice(2)).toEqual([
    'Level 3 of 5 Coaching at level 3',
    'theirs 1 higher',
  ])
  expect(tableRow('Hiring')?.at(-1)).toBe('the same')
  expect(tableRow('Writing')?.at(-1)).toBe('not rated')
  expect(
    screen.getByText(
      'Rated by both: 2 of 4 skills. The same on 1, theirs higher on 1, yours higher on 0.',
    ),
  ).toBeDefined()
  expect(screen.getAllByText('you have answered none')).toHaveLength(2)
  // Narrow screens have no column to name it.
  expect(screen.getAllByText('Difference', { selector: 'dt' })).toHaveLength(4)
  press('Compare with mine')
  expect(screen.queryByRole('columnheader', { name: 'Yours' })).toBeNull()
})

test('looking at it changes nothing of one’s own', () => {
  rate(small.coaching, 3)
  const before = assessmentStore.getState()
  open()
  press('Compare with mine')
  expect(assessmentStore.getState()).toBe(before)
})
