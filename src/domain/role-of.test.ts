import { expect, test } from 'vitest'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import type { RoleId } from './ids.ts'
import { roleOf } from './role-of.ts'

test('a role of the ladder is found by its id', () => {
  expect(roleOf(smallLadder, small.lead).title).toBe('Lead')
})

test('an id of another ladder is a mistake of the program, also one that every object has', () => {
  expect(() => roleOf(smallLadder, mint<RoleId>('constructor'))).toThrow('no role "constructor"')
})
