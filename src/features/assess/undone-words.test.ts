import { expect, test } from 'vitest'
import type { AnswerChange } from '#state/answer-change.ts'
import { smallQuestions } from '#testing/small-depth.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { sayLost, sayUndone } from './undone-words.ts'

const named = { ladder: smallLadder, questions: smallQuestions }

function say(restored: readonly AnswerChange[], changedElsewhere: readonly AnswerChange[] = []) {
  return sayUndone(named, { kind: 'undone', what: 'answer', restored, changedElsewhere })
}

test('undo says which answer is back, and what it is now', () => {
  expect(say([{ kind: 'rating', id: small.hiring, to: 3 }])).toBe('Undone. Hiring: 3.')
  expect(say([{ kind: 'rating', id: small.hiring, to: 'no-chance' }])).toBe(
    'Undone. Hiring: No chance to show it yet.',
  )
  expect(say([{ kind: 'rating', id: small.hiring, to: undefined }])).toBe(
    'Undone. Hiring: no answer.',
  )
  expect(say([{ kind: 'note', id: small.hiring, to: 'A note' }])).toBe(
    'Undone. Note on Hiring: as it was before.',
  )
  expect(say([{ kind: 'leaning', id: small.focus, to: 'not-sure-yet' }])).toBe(
    'Undone. Long hours alone?: Not sure yet.',
  )
  expect(say([{ kind: 'here', to: small.lead }])).toBe('Undone. I am here: Lead.')
  expect(say([{ kind: 'target', to: undefined }])).toBe('Undone. My target: not chosen.')
})

test('a question whose title is not loaded is named by where it stands', () => {
  const undone = {
    kind: 'undone',
    what: 'answer',
    restored: [{ kind: 'leaning', id: small.focus, to: 2 }],
    changedElsewhere: [],
  } as const
  expect(sayUndone({ ...named, questions: [] }, undone)).toBe(
    'Undone. An answer under “What you want”: 2.',
  )
})

test('what another tab has changed since is left, and said', () => {
  expect(say([], [{ kind: 'rating', id: small.hiring, to: 3 }])).toBe(
    'Nothing was undone. Left as another tab has changed it: Hiring.',
  )
})

test('a deletion, a replacement and nothing at all have words of their own', () => {
  const step = {
    kind: 'undone',
    restored: [{ kind: 'name', to: 'Ada' }],
    changedElsewhere: [],
  } as const
  expect(sayUndone(named, { ...step, what: 'delete' })).toBe('Undone. Your answers are back.')
  expect(sayUndone(named, { ...step, what: 'keep' })).toBe(
    'Undone. Your answers are as they were before you replaced them.',
  )
  expect(sayUndone(named, { kind: 'nothing' })).toBe('There is nothing to undo.')
})

test('of two answers given at the same time it is said which was kept, and which not', () => {
  const lost = { kind: 'rating', id: small.hiring, to: 3 } as const
  expect(sayLost(named, { ...lost, to: undefined }, lost)).toBe(
    'Hiring was answered in two tabs at the same time. Kept: no answer. Not kept: 3.',
  )
  const note = { kind: 'note', id: small.hiring, to: 'Long' } as const
  expect(sayLost(named, note, note)).toBe(
    'Note on Hiring was written in two tabs at the same time. One was kept.',
  )
})
