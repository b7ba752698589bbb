import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkCursor } from './link-cursor.ts'
import { packAnswers, unpackAnswers } from './packed-answers.ts'

function unpacked(digits: string, states: number) {
  return unpackAnswers(linkCursor(digits), digits.length, states)
}

test('twenty skills of eight states and fourteen questions of seven take 17 characters', () => {
  expect(packAnswers(allAt(20, 7), 8)).toHaveLength(10)
  expect(packAnswers(allAt(14, 6), 7)).toHaveLength(7)
})

test('what is not answered takes nothing after the last answer', () => {
  expect(packAnswers(new Map(), 8)).toBe('')
  expect(packAnswers(new Map([[0, 5]]), 8)).toHaveLength(1)
  expect(packAnswers(new Map([[3, 1]]), 8)).toHaveLength(2)
})

test('unpacking undoes packing, with any slots and scales', () => {
  const packed = fc
    .integer({ min: 2, max: 12 })
    .chain((states) =>
      fc.tuple(
        fc.constant(states),
        fc.array(fc.tuple(fc.nat(120), fc.integer({ min: 1, max: states - 1 }))),
      ),
    )
  fc.assert(
    fc.property(packed, ([states, pairs]) => {
      const answers = new Map(pairs)
      expect(unpacked(packAnswers(answers, states), states)).toEqual(answers)
    }),
  )
})

function allAt(count: number, answer: number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: count }, (_, slot) => [slot, answer]))
}
