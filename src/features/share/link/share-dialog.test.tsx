// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { decodeShare } from '#share/decode-share.ts'
import type { Share } from '#share/share.ts'
import {
  assessmentStore,
  deleteAnswers,
  lean,
  rate,
  setHere,
  writeNote,
} from '#state/assessment-store.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { ShareDialog } from './share-dialog.tsx'

const pageLink = 'https://example.org/career/roles/lead'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  deleteAnswers()
})

function open(firstChoice: 'page' | 'answers' = 'page') {
  render(
    <ShareDialog
      ladder={smallLadder}
      registry={smallRegistry}
      page={{ link: pageLink, title: 'Lead · Crossrung', showsOthers: false }}
      base="https://example.org/career/"
      day="2026-11-03"
      firstChoice={firstChoice}
      titleId="share-title"
      onClose={() => {}}
    />,
  )
}

function answer() {
  rate(small.coaching, 3)
  rate(small.design, 'no-chance')
  lean(small.focus, 2)
  writeNote(small.coaching, 'Between us')
}

function link(): string {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value
}

function shared(): Share {
  const decoded = decodeShare(link().split('#')[1] ?? '', smallRegistry)
  if (!decoded.ok) throw new Error(decoded.problem.code)
  return decoded.share
}

function tick(name: string) {
  fireEvent.click(screen.getByRole('checkbox', { name }))
}

function copyWith(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } })
}

async function copy() {
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Copy link' })))
}

test('without answers there is only the link to the page', () => {
  open('answers')
  expect(screen.getAllByRole('radio')).toHaveLength(1)
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Link to this page' }).checked).toBe(
    true,
  )
  expect(link()).toBe(pageLink)
  expect(screen.getByText(/holds nothing of you/)).toBeDefined()
})

test('with answers the page’s link is still what one begins with, but where one assesses oneself', () => {
  answer()
  open('page')
  expect(link()).toBe(pageLink)
  cleanup()
  open('answers')
  expect(link()).toMatch(/^https:\/\/example\.org\/career\/shared#1/)
})

test('a link with answers holds ratings, answers and the day, and nothing that was not ticked', () => {
  answer()
  setHere(small.lead)
  open()
  fireEvent.click(screen.getByRole('radio', { name: 'Link with my answers' }))
  const { assessment, day } = shared()
  expect(day).toBe('2026-11-03')
  expect(assessment.ratings).toEqual(assessmentStore.getState().assessment.ratings)
  expect(assessment.leanings).toEqual(assessmentStore.getState().assessment.leanings)
  expect([assessment.notes.size, assessment.name, assessment.here]).toEqual([
    0,
    undefined,
    undefined,
  ])
  expect(screen.getByText(/^Holds/).textContent).toBe(
    'Holds the ladder (“A small ladder”, revision 1), 2 ratings, 1 answer and the day (3 November 2026), and nothing else.',
  )
  expect(screen.getByText(/^Whoever has the link/).parentElement?.textContent).toContain(
    `It is ${link().length} characters long`,
  )
})

test('notes, role and name go along once they are ticked; only what there is is offered', () => {
  answer()
  setHere(small.lead)
  open('answers')
  expect(screen.queryByRole('checkbox', { name: 'My target' })).toBeNull()
  tick('Notes')
  tick('I am here')
  tick('Name')
  fireEvent.change(screen.getByRole('textbox', { name: 'Your name' }), { target: { value: 'Ada' } })
  expect(shared().assessment).toEqual(assessmentStore.getState().assessment)
  expect(assessmentStore.getState().assessment.name).toBe('Ada')
  expect(screen.getByText(/^Holds/).textContent).toContain('1 note, your name, “I am here” and')
})

test('ratings, answers and the day can be left out', () => {
  answer()
  open('answers')
  tick('Without my ratings')
  tick('Without the day')
  expect(shared()).toEqual({
    ladder: smallLadder.id,
    revision: 1,
    registered: smallRegistry.length,
    assessment: { ...emptyAssessment, leanings: new Map([[small.focus, 2]]) },
  })
  expect(screen.getByText(/^Holds/).textContent).toBe(
    'Holds the ladder (“A small ladder”, revision 1) and 1 answer, and nothing else.',
  )
})

test('a name that is too long is refused, and the link keeps the last one that fitted', () => {
  answer()
  open('answers')
  tick('Name')
  const field = screen.getByRole('textbox', { name: 'Your name' })
  fireEvent.change(field, { target: { value: 'Ada' } })
  fireEvent.change(field, { target: { value: 'A'.repeat(101) } })
  expect(screen.getByRole('alert').textContent).toContain('Shorten it by 1')
  expect(shared().assessment.name).toBe('Ada')
})

test('copying says whether the link contains one’s answers', async () => {
  const writeText = vi.fn(async () => {})
  copyWith(writeText)
  answer()
  open()
  await copy()
  expect(writeText).toHaveBeenLastCalledWith(pageLink)
  expect(screen.getByRole('status').textContent).toBe(
    'Copied. This link contains none of your answers.',
  )
  fireEvent.click(screen.getByRole('radio', { name: 'Link with my answers' }))
  expect(screen.getByRole('status').textContent).toBe('')
  await copy()
  expect(writeText).toHaveBeenLastCalledWith(link())
  expect(screen.getByRole('status').textContent).toBe('Copied. This link contains your answers.')
})

test('where the clipboard is refused the link is selected, and the keys are named', async () => {
  copyWith(async () => {
    throw new Error('NotAllowedError')
  })
  open()
  await copy()
  expect(screen.getByRole('alert').textContent).toContain('press Ctrl+C')
  expect(screen.getByRole('status').textContent).toBe('')
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' })
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, pageLink.length])
})

test('a long link is warned of, and one that would not open is not made', () => {
  answer()
  writeNote(small.design, 'The x '.repeat(330))
  writeNote(small.hiring, '設計'.repeat(300))
  open('answers')
  tick('Notes')
  expect(screen.getByRole('note', { name: 'Long link' }).textContent).toContain('leave the notes')
  act(() => {
    for (const skill of [small.coaching, small.hiring, small.writing]) {
      writeNote(skill, '設計'.repeat(1_000))
    }
  })
  expect(screen.queryByRole('textbox', { name: 'Link' })).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('8,000 is the most')
  expect(screen.getByRole('button', { name: 'Copy as text' })).toBeDefined()
})

test('the link is drawn as a QR picture once that is wanted, and for no link that is too long', async () => {
  answer()
  open('answers')
  expect(screen.queryAllByRole('img').length).toBe(0)
  const details = screen.getByText('As a QR picture').closest('details')
  if (details === null) throw new Error('There is nothing to open.')
  await act(async () => {
    details.open = true
    fireEvent(details, new Event('toggle'))
  })
  const drawn = () => screen.getByRole('img', { name: 'QR code of the link' }).innerHTML
  await screen.findByRole('img')
  const before = drawn()
  tick('Notes')
  expect(drawn() === before).toBe(false)
  act(() => {
    writeNote(small.design, '設備'.repeat(500))
  })
  expect(screen.queryAllByRole('img').length).toBe(0)
  expect(screen.getByText(/too long for a picture/)).toBeDefined()
})
