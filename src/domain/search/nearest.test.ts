import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from './find.ts'
import { nearest } from './nearest.ts'

const entries: readonly Entry[] = [
  entry('role', 'team-lead', 'Team Lead'),
  entry('role', 'engineering-manager', 'Engineering Manager'),
  entry('role', 'staff-engineer', 'Staff Engineer', 'Architect (an archetype)'),
  entry('role', 'principal-engineer', 'Principal Engineer'),
  entry('skill', 'hiring', 'Hiring'),
  entry('page', 'compare', 'Compare roles'),
]

test.each([
  ['/roles/staf-enginer', 'Staff Engineer'],
  ['/roles/Staff%20Engineer/', 'Staff Engineer'],
  ['/roles/staff-engineer.html?x=1#top', 'Staff Engineer'],
  ['/roles/manager', 'Engineering Manager'],
  ['/roles/architekt', 'Staff Engineer'],
  ['/skill/hireing', 'Hiring'],
  ['/team-lead/zzzzzz', 'Team Lead'],
  ['/roles/%E0%A4%A', 'Compare roles'],
  ['/compare/a', 'Compare roles'],
])('"%s" most likely meant %s', (address, title) => {
  expect(nearest(address, entries, 3)[0]?.title).toBe(title)
})

test('at most as many are offered as asked for, each once', () => {
  expect(nearest('/roles/engineer', entries, 2)).toHaveLength(2)
})

test('nothing is offered for what is like nothing', () => {
  expect(nearest('/', entries, 3)).toEqual([])
  expect(nearest('/zzzzzzzz/12345678', entries, 3)).toEqual([])
})

test('any address is answered', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.string({ unit: 'binary' }), (path, text) => {
      expect(nearest(`${path}/${text}`, entries, 3).length).toBeLessThanOrEqual(3)
    }),
  )
  expect(nearest('%/'.repeat(50_000), entries, 3)).toEqual([])
})

function entry(
  kind: Entry['kind'],
  id: string,
  title: string,
  ...alsoCalled: readonly string[]
): Entry {
  return { kind, id, title, alsoCalled }
}
