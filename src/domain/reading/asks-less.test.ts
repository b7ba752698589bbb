import { expect, test } from 'vitest'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { asksLess, sayAsksLess } from './asks-less.ts'

test('a role that asks less than the one below it on its track is named, and one that asks nothing', () => {
  expect(asksLess(smallLadder, small.design).map(sayAsksLess)).toEqual([
    'Head does not ask it; Manager, below it, asks level 2.',
  ])
  const lowered = {
    ...smallLadder,
    roles: smallLadder.roles.map((role) =>
      role.id === small.expert
        ? { ...role, asks: [{ skill: small.design, level: 1 as const }] }
        : role,
    ),
  }
  expect(asksLess(lowered, small.design).map(sayAsksLess)).toContain(
    'Expert asks level 1; Senior, below it, asks level 3.',
  )
})

test('where levels only rise there is nothing to say', () => {
  expect(asksLess(smallLadder, small.coaching)).toEqual([])
})
