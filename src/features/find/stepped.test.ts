import { expect, test } from 'vitest'
import { stepped } from './stepped.ts'

test('the arrows go round', () => {
  expect(stepped(0, 1, 3)).toBe(1)
  expect(stepped(2, 1, 3)).toBe(0)
  expect(stepped(0, -1, 3)).toBe(2)
})

test('from nowhere the arrows enter at their own end', () => {
  expect(stepped(undefined, 1, 3)).toBe(0)
  expect(stepped(undefined, -1, 3)).toBe(2)
})

test('among nothing there is nowhere to go', () => {
  expect(stepped(undefined, 1, 0)).toBeUndefined()
  expect(stepped(4, -1, 0)).toBeUndefined()
})
