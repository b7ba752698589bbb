// @vitest-environment node
import { expect, test } from 'vitest'
import { compileVault } from '#content/compile-vault.ts'
import { ladderModule } from './ladder-module.ts'
import { readVault } from './read-vault.ts'

test('the module of the ladder gives back the very ladder', async () => {
  const compiled = compileVault(readVault('content'))
  if (!compiled.ok) throw new Error('The vault has problems.')
  const { ladder } = compiled
  const code = encodeURIComponent(ladderModule(ladder))
  const module = await import(/* @vite-ignore */ `data:text/javascript,${code}`)
  expect(module.ladder).toEqual(ladder)
  // Both kinds are there, so that both have been tried.
  const { roles, skills } = ladder
  expect(roles.some(({ asks }) => asks.length < skills.length)).toBe(true)
  expect(roles.some(({ asks }) => asks.length === skills.length)).toBe(true)
})
