import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceToBeginning, editDistance } from './edit-distance.ts'

test.each([
  ['staff', 'staff', 0],
  ['staf', 'staff', 1],
  ['statff', 'staff', 1],
  ['stalf', 'staff', 1],
  ['satff', 'staff', 1],
  ['', 'lead', 4],
  ['enginer', 'manager', 5],
  ['ca', 'abc', 3],
])('from "%s" to "%s" are %i typos', (from, to, typos) => {
  expect(editDistance(from, to)).toBe(typos)
})

test('an unfinished word is near the beginning of the whole one', () => {
  expect(distanceToBeginning('prinic', 'principal')).toBe(1)
})

test('the way back is as long', () => {
  fc.assert(
    fc.property(word(), word(), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a))
    }),
  )
})

test('a distance is 0 for the same word only, and never more than the longer word', () => {
  fc.assert(
    fc.property(word(), word(), (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b)
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(distanceToBeginning(a, b)).toBeLessThanOrEqual(editDistance(a, b))
    }),
  )
})

function word(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
}
