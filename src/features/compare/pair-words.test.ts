import { expect, test } from 'vitest'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { sayPair } from './pair-words.ts'

const { lead, manager, head, senior, expert } = small

test('a move of the ladder says which way it leads', () => {
  expect(sayPair(smallLadder, lead, manager)).toBe('A promotion on the People track')
  expect(sayPair(smallLadder, manager, lead)).toBe('A step back on the People track')
  expect(sayPair(smallLadder, lead, senior)).toBe('A crossing to the Craft track, on the same rung')
  expect(sayPair(smallLadder, senior, manager)).toBe('A crossing to the People track, 1 rung up')
})

test('a pair without a move says so, and names the way back where there is one', () => {
  expect(sayPair(smallLadder, lead, expert)).toBe(
    'The ladder names no direct move between these two',
  )
  expect(sayPair(smallLadder, head, manager)).toBe(
    'The ladder names a move from Manager to Head, not this way',
  )
})
