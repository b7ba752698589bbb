import fc from 'fast-check'
import { expect, test } from 'vitest'
import { levels } from '#domain/level.ts'
import { arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { gap, sayGap } from './gap.ts'

test('a rating at or above the asked level meets it', () => {
  expect(gap(3, 3)).toEqual({ kind: 'met' })
  expect(gap(3, 5)).toEqual({ kind: 'met' })
})

test('a rating below leaves the levels between', () => {
  expect(gap(4, 2)).toEqual({ kind: 'short', levels: 2 })
})

test('an unrated skill says why, and is never a gap', () => {
  expect(gap(4, undefined)).toEqual({ kind: 'unrated', why: 'not-looked-at' })
  expect(gap(4, 'not-sure')).toEqual({ kind: 'unrated', why: 'not-sure' })
  expect(gap(4, 'no-chance')).toEqual({ kind: 'unrated', why: 'no-chance' })
})

test('what a role does not ask leaves nothing, whatever the rating', () => {
  fc.assert(
    fc.property(fc.option(arbitraryRating, { nil: undefined }), (rating) => {
      expect(gap(undefined, rating)).toEqual({ kind: 'not-asked' })
    }),
  )
})

test('a gap closes by as many levels as it has', () => {
  const level = fc.constantFrom(...levels)
  fc.assert(
    fc.property(level, level, (asked, rating) => {
      const left = gap(asked, rating)
      expect(left.kind === 'short' ? rating + left.levels : asked).toBe(asked)
    }),
  )
})

test.each([
  [gap(3, 3), 'Met'],
  [gap(3, 2), '1 level to go'],
  [gap(5, 2), '3 levels to go'],
  [gap(3, undefined), 'Not looked at yet'],
  [gap(3, 'not-sure'), 'Not sure'],
  [gap(3, 'no-chance'), 'No chance to show it yet'],
  [gap(undefined, 3), 'Not asked'],
])('%o in words is "%s"', (left, words) => {
  expect(sayGap(left)).toBe(words)
})
