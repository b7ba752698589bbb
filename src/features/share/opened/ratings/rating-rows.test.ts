import { expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { ratingGroups } from './rating-rows.ts'

test('every skill stands under its heading, rated or not', () => {
  const theirs = {
    ...emptyAssessment,
    ratings: new Map([[small.coaching, 3 as const]]),
    notes: new Map([[small.hiring, 'Soon']]),
  }
  const yours = new Map([[small.coaching, 5 as const]])
  const groups = ratingGroups(smallLadder, theirs, yours)
  expect(groups.map(({ title, trackPlace }) => [title, trackPlace])).toEqual([
    ['With people', 0],
    ['At the bench', 1],
  ])
  expect(groups[0]?.rows).toEqual([
    {
      skill: { id: small.coaching, title: 'Coaching' },
      theirs: 3,
      note: undefined,
      yours: 5,
      difference: { kind: 'higher', whose: 'yours', levels: 2 },
    },
    {
      skill: { id: small.hiring, title: 'Hiring' },
      theirs: undefined,
      note: 'Soon',
      yours: undefined,
      difference: { kind: 'unrated' },
    },
  ])
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(smallLadder.skills.length)
})
