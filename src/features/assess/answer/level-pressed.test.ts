import { expect, test } from 'vitest'
import { levelPressed } from './level-pressed.ts'

const alone = { altKey: false, ctrlKey: false, metaKey: false }

test('the digits 1 to 5 are levels, by themselves', () => {
  expect(['1', '5'].map((key) => levelPressed({ ...alone, key }))).toEqual([1, 5])
  expect(['0', '6', 'a', ' ', '', '12'].map((key) => levelPressed({ ...alone, key }))).toEqual(
    Array(6).fill(undefined),
  )
})

test('a digit with a modifier belongs to the browser', () => {
  expect(levelPressed({ ...alone, ctrlKey: true, key: '1' })).toBeUndefined()
  expect(levelPressed({ ...alone, metaKey: true, key: '1' })).toBeUndefined()
  expect(levelPressed({ ...alone, altKey: true, key: '1' })).toBeUndefined()
})
