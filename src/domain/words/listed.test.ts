import { expect, test } from 'vitest'
import { listed } from './listed.ts'

test('names are listed as in a sentence', () => {
  expect(listed([])).toBe('')
  expect(listed(['A'])).toBe('A')
  expect(listed(['A', 'B'])).toBe('A and B')
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C')
})
