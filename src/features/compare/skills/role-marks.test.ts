import { expect, test } from 'vitest'
import { indexOf } from '#domain/ladder-index.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { roleMarks } from './role-marks.ts'

const { role } = indexOf(smallLadder)
const rolesOf = (...ids: readonly string[]) => ids.flatMap((id) => role.get(id) ?? [])

test('two tracks differ by shape, so that colour is never alone', () => {
  expect(roleMarks(smallLadder, rolesOf(small.senior, small.lead))).toEqual([
    { shape: 'square', fill: 'full', track: 1 },
    { shape: 'circle', fill: 'full', track: 0 },
  ])
})

test('roles of one track differ by fill', () => {
  const marks = roleMarks(smallLadder, rolesOf(small.lead, small.manager, small.head))
  expect(marks.map(({ fill }) => fill)).toEqual(['full', 'open', 'dotted'])
})

test('no two of four roles look alike', () => {
  const four = rolesOf(small.lead, small.expert, small.manager, small.senior)
  const looks = roleMarks(smallLadder, four).map(({ shape, fill }) => `${shape} ${fill}`)
  expect(new Set(looks).size).toBe(4)
})
