import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryLadder } from '#testing/arbitrary-ladder.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { type ChangeKind, sayChange, skillChanges } from './skill-changes.ts'

test('each skill of the ladder says what becomes of it', () => {
  const changes = skillChanges(smallLadder, small.manager, small.head)
  expect(changes.map(({ kind }) => kind)).toEqual(['deeper', 'same', 'no-longer-asked', 'new'])
})

test('a level that goes down is lower, and no mistake', () => {
  const [coaching] = skillChanges(smallLadder, small.head, small.expert)
  expect(coaching).toMatchObject({ kind: 'lower', from: 4, to: 3 })
})

test('a new skill has no level to come from', () => {
  const changes = skillChanges(smallLadder, small.lead, small.senior)
  expect(changes.at(-1)).toEqual({
    skill: { id: small.writing, title: 'Writing' },
    kind: 'new',
    to: 2,
  })
})

test('the way back mirrors the way there', () => {
  fc.assert(
    fc.property(arbitraryLadder(), fc.nat(), fc.nat(), (ladder, one, other) => {
      const from = ladder.roles[one % ladder.roles.length]
      const to = ladder.roles[other % ladder.roles.length]
      if (from === undefined || to === undefined) return
      const there = skillChanges(ladder, from.id, to.id)
      const back = skillChanges(ladder, to.id, from.id)
      expect(back.map(({ kind }) => mirrored[kind])).toEqual(there.map(({ kind }) => kind))
      expect(back.map((change) => change.from)).toEqual(there.map((change) => change.to))
    }),
  )
})

test('every kind of change has its words', () => {
  expect(Object.values(mirrored).map(sayChange).toSorted()).toEqual([
    'Asked by neither',
    'Deeper',
    'Lower',
    'New',
    'No longer asked',
    'The same',
  ])
})

const mirrored: Readonly<Record<ChangeKind, ChangeKind>> = {
  new: 'no-longer-asked',
  deeper: 'lower',
  same: 'same',
  lower: 'deeper',
  'no-longer-asked': 'new',
  'asked-by-neither': 'asked-by-neither',
}
