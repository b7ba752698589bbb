import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { arbitraryRatings } from '#testing/arbitrary-assessment.ts'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { growth } from './growth.ts'
import { standing } from './standing.ts'

test('a skill to grow has its own level, the asked one, and the next step between', () => {
  const ratings = new Map<SkillId, Rating>([
    [small.coaching, 3],
    [small.hiring, 2],
  ])
  const { target, toGrow } = growth(smallLadder, small.manager, ratings)
  expect(target.title).toBe('Manager')
  expect(toGrow).toEqual([
    { skill: { id: small.hiring, title: 'Hiring' }, own: 2, asked: 4, next: 3, levels: 2 },
  ])
})

test('what is not rated stands apart, with the reason', () => {
  const ratings = new Map<SkillId, Rating>([
    [small.coaching, 'no-chance'],
    [small.hiring, 'not-sure'],
  ])
  const { toGrow, unrated } = growth(smallLadder, small.manager, ratings)
  expect(toGrow).toEqual([])
  expect(unrated.map(({ why }) => why)).toEqual(['no-chance', 'not-sure', 'not-looked-at'])
})

test('what is asked is met, to grow, or unrated', () => {
  fc.assert(
    fc.property(arbitraryAssessed, ([ladder, ratings]) => {
      for (const { id } of ladder.roles) {
        const { toGrow, unrated } = growth(ladder, id, ratings)
        const { asked, met, rated } = standing(ladder, id, ratings)
        expect(toGrow.length).toBe(rated - met)
        expect(unrated.length).toBe(asked - rated)
        expect(toGrow.every(({ own, next, asked }) => next === own + 1 && next <= asked)).toBe(true)
      }
    }),
  )
})

const arbitraryAssessed = arbitraryLadder().chain((ladder) =>
  fc.tuple(fc.constant(ladder), arbitraryRatings(ladder)),
)
