import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { planted, smallVault } from '#testing/vault.ts'
import { lintVault } from './lint-vault.ts'

test('a skill that a higher role asks at a lower level, or no longer, is shown at its line', () => {
  const vault = planted(
    'roles/manager.md',
    'design: { level: 2, from: 2',
    'design: { level: 1, from: 1',
  )
  expect(findingsIn(vault, 'falling-level')).toEqual([
    'roles/head.md:15 note: "design" is not asked; "Manager", one step down, asks 1. Leave it if the work is like that.',
    'roles/manager.md:15 note: "design" is asked at 1; "Lead", one step down, asks 2. Leave it if the work is like that.',
  ])
})

test('it is no warning, and two tracks are not compared', () => {
  const notes = lintVault(smallVault).filter(({ code }) => code === 'falling-level')
  expect(notes.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['roles/head.md note'])
})
