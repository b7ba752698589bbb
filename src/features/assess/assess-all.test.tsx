// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Assessment } from '#domain/assessment.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import type { Share } from '#share/share.ts'
import {
  assessmentStore,
  deleteAnswers,
  lean,
  loadAssessment,
  rate,
  setTarget,
} from '#state/assessment-store.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { fakeSnapshots } from '#testing/fake-snapshots.ts'
import { smallQuestions, smallSkillDepths } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { AssessAll } from './assess-all.tsx'

const { port } = fakeDevice().openTab()
const earlier = fakeSnapshots()

function freeze(assessment: Assessment): string {
  return encodeShare({ ladder: smallLadder.id, revision: 1, assessment }, smallRegistry)
}

function thaw(text: string): Share | undefined {
  const decoded = decodeShare(text, smallRegistry)
  return decoded.ok ? decoded.share : undefined
}

beforeAll(() => loadAssessment(port))
beforeEach(() => {
  act(deleteAnswers)
  earlier.rows.clear()
  earlier.breakDown(false)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open() {
  render(
    <MemoryRouter>
      <AssessAll
        ladder={smallLadder}
        skills={smallSkillDepths}
        questions={smallQuestions}
        port={() => port}
        keeping={{
          freeze: async (assessment) => freeze(assessment),
          thawing: async () => thaw,
          snapshots: () => earlier.port,
          addressOf: (text) => `https://example.org/shared#${text}`,
        }}
      />
    </MemoryRouter>,
  )
}

const own = () => assessmentStore.getState().assessment
const region = () => screen.getByRole('region', { name: 'Where you stand' })
const rows = () =>
  within(region())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('every skill is a group of seven radios on the one page, and answering one is seen at once', () => {
  open()
  const groups = screen.getAllByRole('radiogroup')
  expect(groups).toHaveLength(4)
  const hiring = screen.getByRole('radiogroup', { name: 'Hiring' })
  expect(within(hiring).getAllByRole('radio')).toHaveLength(7)
  fireEvent.click(within(hiring).getByRole('radio', { name: /^3/ }))
  expect(own().ratings.get(small.hiring)).toBe(3)
  expect(screen.getByText('1 of 4 skills')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Clear the answer to Hiring' }))
  expect(own().ratings.size).toBe(0)
})

test('what shows each level is there to read, and describes its radio', () => {
  open()
  const hiring = screen.getByRole('radiogroup', { name: 'Hiring' })
  const shown = within(hiring).getByRole('radio', { name: /^3/ }).getAttribute('aria-describedby')
  expect(document.getElementById(shown ?? '')?.textContent).toBe('Does Hiring the way of level 3.')
})

test('before any rating the region says what will stand there', () => {
  open()
  expect(region().textContent).toContain('Once you have rated a skill, this says for each role')
  expect(within(region()).queryAllByRole('listitem')).toEqual([])
  expect(within(region()).queryByRole('button')).toBeNull()
})

test('where one stands is told for each role in words, in the ladder’s order, whatever the figures', () => {
  act(() => {
    rate(small.coaching, 2)
    rate(small.hiring, 1)
    rate(small.design, 5)
    rate(small.writing, 5)
  })
  open()
  expect(rows()).toEqual([
    'Lead2 met of 3 rated; 3 asked; furthest: Hiring, 1 level',
    'Manager1 met of 3 rated; 3 asked; furthest: Hiring, 3 levels',
    'Head1 met of 3 rated; 3 asked; furthest: Hiring, 3 levels',
    'Senior2 met of 2 rated; 2 asked',
    'Expert2 met of 3 rated; 3 asked; furthest: Coaching, 1 level',
  ])
  expect(region().textContent).not.toContain('%')
})

test('while too little is rated, up to three skills are links to go on with', () => {
  act(() => rate(small.coaching, 3))
  open()
  const manager = within(region()).getAllByRole('listitem')[1] as HTMLElement
  expect(manager.textContent).toContain('To go on with: Hiring and Design.')
  expect(within(manager).getByRole('link', { name: 'Hiring' }).getAttribute('href')).toBe(
    '/assess/hiring',
  )
})

test('skills to go on with are named where nothing is rated yet, but something was looked at', () => {
  act(() => {
    rate(small.coaching, 'not-sure')
    setTarget(small.senior)
  })
  open()
  expect(rows()[1]).toBe('ManagerNothing rated yet; 3 askedTo go on with: Hiring and Design.')
  expect(region().textContent).toContain('None of the skills that this role asks is rated yet.')
})

test('once only “not sure” and “no chance” are left it says so, and asks for nothing', () => {
  act(() => {
    rate(small.design, 3)
    rate(small.writing, 'not-sure')
  })
  open()
  const senior = rows()[3]
  expect(senior).toContain('1 met of 1 rated; 2 asked')
  expect(senior).toContain('Only “Not sure” and “No chance to show it yet” are left.')
  expect(senior).not.toContain('To go on with')
})

test('with a target it names the skills to grow, and keeps back what is asked of those not rated', () => {
  act(() => {
    rate(small.coaching, 1)
    rate(small.design, 'not-sure')
  })
  open()
  fireEvent.change(screen.getByLabelText('My target'), { target: { value: small.manager } })
  expect(own().target).toBe(small.manager)
  const grow = screen.getByRole('region', { name: 'Skills to grow for Manager' })
  expect(grow.textContent).toContain('2 levels to go')
  expect(grow.textContent).toContain('Yours1, Coaching at level 1')
  expect(grow.textContent).toContain('Asked3, Coaching at level 3')
  expect(grow.textContent).toContain('Next2, Coaching at level 2')
  expect(grow.textContent).toContain('Not looked at yet: Hiring.')
  expect(grow.textContent).toContain('Not sure: Design.')
  expect(grow.textContent).not.toContain('Hiring at level 4')
})

test('“I am here” is saved at once, and said of its role', () => {
  act(() => rate(small.coaching, 2))
  open()
  fireEvent.change(screen.getByLabelText('I am here'), { target: { value: small.lead } })
  expect(own().here).toBe(small.lead)
  expect(rows()[0]).toContain('You are here.')
  fireEvent.change(screen.getByLabelText('I am here'), { target: { value: '' } })
  expect(own().here).toBeUndefined()
})

test('answers to the questions give a sum a track, side by side, and the answers that made them', () => {
  act(() => {
    lean(small.growOrMake, 5)
    lean(small.focus, 1)
  })
  open()
  const pull = screen.getByRole('region', { name: /questions speak for/ })
  expect(
    within(pull)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['−3 of 4', '3 of 3'])
  expect(within(pull).getAllByRole('listitem')[0]?.textContent).toContain(
    'Wholly: “I like to make things.”People −1, Craft +2',
  )
})

test('deleting takes everything away at once, and undo brings it back', () => {
  act(() => {
    rate(small.coaching, 2)
    setTarget(small.head)
  })
  open()
  press('Delete my answers')
  expect(own()).toMatchObject({ ratings: new Map() })
  expect(own().target).toBeUndefined()
  expect(screen.getByRole('status').textContent).toContain('Your answers are deleted.')
  press('Undo')
  expect(own().ratings.get(small.coaching)).toBe(2)
  expect(own().target).toBe(small.head)
  expect(screen.getByRole('status').textContent).toBe('Undone. Your answers are back.')
})

test('that a copy stays is said once it is there, and it can be deleted too, and that undone', async () => {
  act(() => rate(small.coaching, 2))
  open()
  await act(async () => press('Delete my answers'))
  expect(screen.getByText(/A copy stays on this device/)).toBeDefined()
  expect(earlier.rows.size).toBe(1)
  await act(async () => press('Delete all of those too'))
  expect(screen.queryByText(/A copy stays/)).toBeNull()
  expect(screen.getByRole('status').textContent).toContain('and the earlier ones are deleted')
  expect(earlier.rows.size).toBe(0)
  await act(async () => press('Undo'))
  expect(earlier.rows.size).toBe(1)
  expect(own().ratings.size).toBe(0)
  await act(async () => press('Undo'))
  expect(own().ratings.get(small.coaching)).toBe(2)
})

test('where no copy could be stored, none is told of, and where it cannot be deleted that is said', async () => {
  act(() => rate(small.coaching, 2))
  open()
  earlier.breakDown(true)
  await act(async () => press('Delete my answers'))
  expect(own().ratings.size).toBe(0)
  expect(screen.queryByText(/A copy stays/)).toBeNull()
  earlier.breakDown(false)
  act(() => rate(small.coaching, 3))
  await act(async () => press('Delete my answers'))
  earlier.breakDown(true)
  await act(async () => press('Delete all of those too'))
  expect(screen.getByRole('status').textContent).toContain('Nothing was deleted')
  expect(screen.getByText(/A copy stays/)).toBeDefined()
})

test('earlier answers say what they hold, and are brought back in one step, those of now stored first', async () => {
  act(() => {
    rate(small.coaching, 2)
    setTarget(small.head)
  })
  open()
  await act(async () => press('Delete my answers'))
  act(() => rate(small.writing, 5))
  const list = screen.getByRole('list', { name: 'Earlier answers' })
  expect(list.textContent).toContain('Before you deleted them: 1 rating and “My target”')
  await act(async () => fireEvent.click(within(list).getByRole('button', { name: /^Bring back/ })))
  expect(own()).toMatchObject({ ratings: new Map([[small.coaching, 2]]), target: small.head })
  expect(list.textContent).toContain('Before you replaced them: 1 rating')
  press('Take it back')
  expect(own().ratings).toEqual(new Map([[small.writing, 5]]))
  expect(own().target).toBeUndefined()
})

test('of many earlier answers the latest five are shown, and the others on asking', async () => {
  open()
  for (let turn = 0; turn < 7; turn += 1) {
    act(() => rate(small.coaching, turn % 2 === 0 ? 1 : 2))
    await act(async () => press('Delete my answers'))
  }
  const rowsIn = (name: string) =>
    within(screen.getByRole('list', { name })).getAllByRole('listitem').length
  expect(rowsIn('Earlier answers')).toBe(5)
  expect(screen.getByText('2 older')).toBeDefined()
  expect(rowsIn('Older answers')).toBe(2)
})

test('what was said goes once the answers are others', () => {
  open()
  act(() => rate(small.coaching, 2))
  press('Undo')
  expect(screen.getByRole('status').textContent).toBe('Undone. Coaching: no answer.')
  act(() => rate(small.coaching, 3))
  expect(screen.getByRole('status').textContent).toBe('Saved on this device.')
})

test('with nothing to delete, the button is still there and says so', () => {
  open()
  press('Delete my answers')
  expect(screen.getByRole('status').textContent).toBe('There is nothing to delete.')
})

test('where one stands is copied as text, and that is confirmed', async () => {
  const writeText = vi.fn(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  act(() => rate(small.coaching, 2))
  open()
  await act(async () => press('Copy as text'))
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('# Where you stand'))
  expect(screen.getByText('Copied, as Markdown.').getAttribute('role')).toBe('status')
})

test('a browser that refuses to copy gets the text to copy by hand, and what to do', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } })
  act(() => rate(small.coaching, 2))
  open()
  await act(async () => press('Copy as text'))
  expect(screen.getByRole('alert').textContent).toContain('copy it with Ctrl+C')
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Where you stand, as text',
  })
  expect(field.readOnly).toBe(true)
  expect(field.value).toContain('1 met of 1 rated')
})

test('one goes on with the first skill not looked at yet, and from the first once all are', () => {
  act(() => rate(small.coaching, 'not-sure'))
  open()
  expect(screen.getByRole('link', { name: /^Go on/ }).getAttribute('href')).toBe('/assess/hiring')
  act(() => {
    for (const { id } of smallLadder.skills) rate(id, 3)
  })
  expect(screen.getByRole('link', { name: /^Look again/ }).getAttribute('href')).toBe(
    '/assess/coaching',
  )
})

test('a copy of mine is named, opened, renamed, copied and deleted, and each step is taken back', async () => {
  act(() => rate(small.coaching, 2))
  open()
  const list = () =>
    screen.queryAllByRole('link', { name: /^Mine|^Before/ }).map((link) => link.textContent)
  press('Keep a copy of mine')
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' })
  expect(name.value).toMatch(/^Mine, \d/)
  fireEvent.change(name, { target: { value: 'Mine' } })
  await act(async () => press('Keep'))
  expect(list()).toEqual(['Mine'])
  expect(screen.getByRole('link', { name: 'Mine' }).getAttribute('href')).toBe(
    `/shared#${freeze(own())}`,
  )
  press('Rename Mine')
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' ' } })
  press('Rename')
  expect(screen.getByRole('alert').textContent).toBe('Give it a name.')
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Before' } })
  press('Rename')
  expect(list()).toEqual(['Before'])
  press('Copy Before')
  expect(list().sort()).toEqual(['Before', 'Before (copy)'])
  press('Delete Before (copy)')
  expect(list()).toEqual(['Before'])
  press('Take it back')
  expect(list().sort()).toEqual(['Before', 'Before (copy)'])
  for (const left of [['Before'], ['Mine'], []]) {
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(list()).toEqual(left)
  }
})
