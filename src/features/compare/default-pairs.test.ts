import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import { compileVault } from '#content/compile-vault.ts'
import { comparison, onlyDifferences } from '#domain/comparison/comparison.ts'

const compiled = compileVault(readVault(join(import.meta.dirname, '../../../content')))
if (!compiled.ok) throw new Error('The default vault has problems; see default-vault.test.ts.')
const { ladder, roles } = compiled

test.each(everyPair())('$from.id and $to.id differ in four things or more, in words', (pair) => {
  const { facets, skills } = onlyDifferences(comparison(ladder, [pair.from, pair.to]))
  const words = [
    ...facets.map(({ facet, values }) => [facet.title, ...values.map((value) => value?.text)]),
    ...skills.map(({ skill, asked }) => [skill.title, ...asked]),
  ]
  expect(words.length).toBeGreaterThanOrEqual(4)
  expect(facets.flatMap(({ values }) => values).every((value) => value?.text.trim() !== '')).toBe(
    true,
  )
})

test('every pair of the nine roles is looked at', () => {
  expect(everyPair()).toHaveLength((9 * 8) / 2)
})

function everyPair() {
  return roles.flatMap((from, at) => roles.slice(at + 1).map((to) => ({ from, to })))
}
