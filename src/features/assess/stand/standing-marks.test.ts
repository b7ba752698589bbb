import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { roleOf } from '#domain/role-of.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { standingMarks } from './standing-marks.ts'

test('there is a mark for each skill that the role asks, in the ladder’s order', () => {
  const ratings = new Map<SkillId, Rating>([
    [small.coaching, 3],
    [small.hiring, 2],
    [small.design, 'not-sure'],
    [small.writing, 5],
  ])
  expect(standingMarks(smallLadder, roleOf(smallLadder, small.manager), ratings)).toEqual([
    'met',
    'short',
    'unrated',
  ])
})
