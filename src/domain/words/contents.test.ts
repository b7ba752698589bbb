import { expect, test } from 'vitest'
import { emptyAssessment, type Leaning } from '#domain/assessment.ts'
import type { QuestionId } from '#domain/ids.ts'
import { small } from '#testing/small-ladder.ts'
import { contentsOf } from './contents.ts'

test('what there is none of is not named', () => {
  expect(contentsOf(emptyAssessment, 'a name')).toEqual([])
  expect(
    contentsOf(
      {
        ratings: new Map([[small.coaching, 3]]),
        leanings: new Map<QuestionId, Leaning>([
          [small.focus, 2],
          [small.growOrMake, 'not-sure-yet'],
        ]),
        notes: new Map([[small.coaching, 'A note']]),
        name: 'Ada',
        here: small.lead,
        target: small.head,
      },
      'your name',
    ),
  ).toEqual(['1 rating', '2 answers', '1 note', 'your name', '“I am here”', '“My target”'])
})
