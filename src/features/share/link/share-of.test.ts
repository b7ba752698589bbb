import { expect, test } from 'vitest'
import { type Assessment, emptyAssessment } from '#domain/assessment.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { hasAnswers, shareOf } from './share-of.ts'

const everything: Assessment = {
  ratings: new Map([[small.coaching, 3]]),
  leanings: new Map([[small.focus, 2]]),
  notes: new Map([[small.coaching, 'Between us']]),
  name: ' Ada ',
  here: small.lead,
  target: small.head,
}

test('notes, name, role and target stay out until they are chosen', () => {
  expect(shareOf(smallLadder, everything, new Set(), '2026-11-03')).toEqual({
    ladder: smallLadder.id,
    revision: 1,
    day: '2026-11-03',
    assessment: { ...emptyAssessment, ratings: everything.ratings, leanings: everything.leanings },
  })
})

test('each goes along once it is chosen', () => {
  const chosen = new Set(['notes', 'name', 'here', 'target'] as const)
  expect(shareOf(smallLadder, everything, chosen, '2026-11-03').assessment).toEqual({
    ...everything,
    name: 'Ada',
  })
})

test('what is chosen and not there is left out, a blank name too', () => {
  const chosen = new Set(['notes', 'name', 'here', 'target'] as const)
  const { assessment } = shareOf(
    smallLadder,
    { ...emptyAssessment, name: '  ' },
    chosen,
    '2026-11-03',
  )
  expect(assessment).toEqual(emptyAssessment)
})

test('ratings, answers and the day go along unless they are left out', () => {
  const chosen = new Set(['no-ratings', 'no-answers', 'no-day', 'here'] as const)
  expect(shareOf(smallLadder, everything, chosen, '2026-11-03')).toEqual({
    ladder: smallLadder.id,
    revision: 1,
    assessment: { ...emptyAssessment, here: small.lead },
  })
})

test('a name or a role alone are no answers', () => {
  expect(hasAnswers({ ...emptyAssessment, name: 'Ada', here: small.lead })).toBe(false)
  expect(hasAnswers({ ...emptyAssessment, leanings: everything.leanings })).toBe(true)
  expect(hasAnswers({ ...emptyAssessment, notes: everything.notes })).toBe(true)
})
