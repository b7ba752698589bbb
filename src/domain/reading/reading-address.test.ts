import { expect, test } from 'vitest'
import { readingAddress } from './reading-address.ts'

test.each([
  ['role', 'cto', '/roles/cto/in-depth'],
  ['skill', 'code-craft', '/skills/code-craft'],
  ['track', 'technical', '/tracks/technical'],
  ['move', 'cto--director', '/moves/cto/director'],
  ['guide', 'the-pendulum', '/guides/the-pendulum'],
  ['questions', 'questions', '/assess/questions'],
] as const)('the %s %s stands at %s', (kind, id, address) => {
  expect(readingAddress({ kind, id })).toBe(address)
})

test('a heading is a fragment of letters, digits and hyphens', () => {
  const cto = { kind: 'role', id: 'cto' } as const
  expect(readingAddress(cto, 'What you gain')).toBe('/roles/cto/in-depth#what-you-gain')
  expect(readingAddress(cto, '2 Ships – the team’s “own”!')).toBe(
    '/roles/cto/in-depth#2-ships-the-team-s-own',
  )
})
