import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import { arbitraryRatings } from '#testing/arbitrary-assessment.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { type Standing, standing, standings } from './standing.ts'
import { sayStanding, sayStandingShort, sayStillOpen } from './standing-words.ts'

const { coaching, hiring, design } = small

test('a standing in words names what is met, rated, asked, and the furthest skill', () => {
  const of = manager([coaching, 3], [hiring, 2])
  expect(sayStanding(of)).toBe('1 met of 2 rated; 3 asked; furthest: Hiring, 2 levels')
})

test('one level is one level', () => {
  expect(sayStanding(manager([hiring, 3]))).toBe(
    '0 met of 1 rated; 3 asked; furthest: Hiring, 1 level',
  )
})

test('nothing is called furthest when all that is rated is met', () => {
  expect(sayStanding(manager([hiring, 4]))).toBe('1 met of 1 rated; 3 asked')
})

test('before any rating it says so, also when all that was looked at is unsure', () => {
  expect(sayStanding(manager())).toBe('Nothing rated yet; 3 asked')
  expect(sayStanding(manager([hiring, 'not-sure']))).toBe('Nothing rated yet; 3 asked')
})

test('a role that asks nothing says that', () => {
  expect(sayStanding({ ...manager(), asked: 0 })).toBe('No skill asked')
})

test('the short form counts what is met of what is asked', () => {
  const of = manager([coaching, 3], [hiring, 2])
  expect(sayStandingShort(of)).toBe('1 of 3 met')
})

test('before any rating the short form has no figure', () => {
  expect(sayStandingShort(manager())).toBe('')
})

test('while too little is rated it names what to go on with', () => {
  expect(sayStillOpen(manager())).toBe('To go on with: Hiring, Coaching and Design.')
})

test('when only unsure answers are left it says so and asks for nothing', () => {
  const of = manager([coaching, 'not-sure'], [hiring, 'no-chance'], [design, 'not-sure'])
  expect(sayStillOpen(of)).toBe('Only “Not sure” and “No chance to show it yet” are left.')
})

test('once enough is rated nothing is left to say', () => {
  expect(sayStillOpen(manager([coaching, 1], [hiring, 1], [design, 1]))).toBe('')
})

test('no standing is a percentage or calls anybody ready', () => {
  fc.assert(
    fc.property(arbitraryRatings(smallLadder), (ratings) => {
      const words = standings(smallLadder, ratings).flatMap((one) => [
        sayStanding(one),
        sayStandingShort(one),
        sayStillOpen(one),
      ])
      expect(words.join(' ')).not.toMatch(/%|percent|\bready\b/i)
    }),
  )
})

function manager(...pairs: readonly (readonly [SkillId, Rating])[]): Standing {
  return standing(smallLadder, small.manager, new Map(pairs))
}
