import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { ratingDifference, sayDifference, sayDifferences } from './rating-difference.ts'

test('two levels differ by whose is higher and by how much', () => {
  expect(sayDifference(ratingDifference(3, 4))).toBe('yours 1 higher')
  expect(sayDifference(ratingDifference(5, 3))).toBe('theirs 2 higher')
  expect(sayDifference(ratingDifference(2, 2))).toBe('the same')
})

test('what is no level on either side is held against nothing', () => {
  for (const one of ['not-sure', 'no-chance', undefined] as const) {
    expect(sayDifference(ratingDifference(one, 4))).toBe('not rated')
    expect(sayDifference(ratingDifference(4, one))).toBe('not rated')
  }
})

test('all differences are summed up in words', () => {
  const differences = [
    ratingDifference(3, 4),
    ratingDifference(5, 3),
    ratingDifference(2, 1),
    ratingDifference(2, 2),
    ratingDifference(undefined, 2),
  ]
  expect(sayDifferences(differences)).toBe(
    'Rated by both: 4 of 5 skills. The same on 1, theirs higher on 2, yours higher on 1.',
  )
  expect(sayDifferences([ratingDifference('not-sure', 2)])).toBe('Rated by both: 0 of 1 skills.')
})

test('seen from the other side, the difference is the same and the other one’s', () => {
  fc.assert(
    fc.property(arbitraryRating, arbitraryRating, (a, b) => {
      const here = ratingDifference(a, b)
      const there = ratingDifference(b, a)
      expect(there.kind).toBe(here.kind)
      if (here.kind !== 'higher' || there.kind !== 'higher') return
      expect(there.levels).toBe(here.levels)
      expect(there.whose).not.toBe(here.whose)
    }),
  )
})
