import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { isLevelCrossing, moveKind, movesFrom, movesTo, rolesReached } from './moves.ts'

const { lead, manager, head, senior, expert } = small

test('up the own track is a promotion, down a step back, to another track a crossing', () => {
  expect(moveKind(smallLadder, { from: lead, to: manager })).toBe('promotion')
  expect(moveKind(smallLadder, { from: manager, to: lead })).toBe('step-back')
  expect(moveKind(smallLadder, { from: senior, to: manager })).toBe('crossing')
})

test('only a crossing that stays on its rung is level', () => {
  expect(isLevelCrossing(smallLadder, { from: head, to: expert })).toBe(true)
  expect(isLevelCrossing(smallLadder, { from: senior, to: manager })).toBe(false)
  expect(isLevelCrossing(smallLadder, { from: lead, to: manager })).toBe(false)
})

test('moves are listed in the order of the ladder', () => {
  expect(movesFrom(smallLadder, senior).map(({ to }) => to)).toEqual([expert, lead, manager])
  expect(movesTo(smallLadder, manager).map(({ from }) => from)).toEqual([lead, senior])
})

test('a role reaches the other ends of its moves, whichever way they lead', () => {
  expect(rolesReached(smallLadder, expert)).toEqual(new Set([senior, head]))
})

test('roles reach each other, and never themselves', () => {
  fc.assert(
    fc.property(arbitraryLadder(), (ladder) => {
      for (const { id } of ladder.roles) {
        const reached = [...rolesReached(ladder, id)]
        expect(reached).not.toContain(id)
        expect(reached.every((other) => rolesReached(ladder, other).has(id))).toBe(true)
      }
    }),
  )
})
