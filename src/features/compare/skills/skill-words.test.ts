import { expect, test } from 'vitest'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { saySkillRow } from './skill-words.ts'

type Asked = readonly (Level | undefined)[]

test('two roles: what becomes of the skill, and by how much', () => {
  expect(say([2, 4])).toBe('Deeper by 2 levels')
  expect(say([4, 3])).toBe('Lower by 1 level')
  expect(say([undefined, 3])).toBe('New at level 3')
  expect(say([3, undefined])).toBe('No longer asked')
  expect(say([3, 3])).toBe('The same')
  expect(say([undefined, undefined])).toBe('Asked by neither')
})

test('three roles and more: from which level to which, and who does not ask it', () => {
  expect(say([2, 4, 3])).toBe('Levels 2 to 4')
  expect(say([3, 3, 3])).toBe('Level 3 in all')
  expect(say([3, undefined, undefined])).toBe('Level 3; not asked by Manager and Head')
  expect(say([undefined, undefined, undefined])).toBe('Asked by none of them')
})

test('a role alone has nothing to say of a change', () => {
  expect(say([3])).toBe('')
})

function say(asked: Asked): string {
  const roles = [small.lead, small.manager, small.head].flatMap(
    (id) => indexOf(smallLadder).role.get(id) ?? [],
  )
  const skill = { id: small.hiring, title: 'Hiring' }
  return saySkillRow(roles.slice(0, asked.length), { skill, asked, differs: true })
}
