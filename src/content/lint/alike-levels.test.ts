import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { smallVault, withFile } from '#testing/vault.ts'

test('two levels that differ in a word are told, with the line of both', () => {
  const vault = withLevels([
    'Writes small changes after an example.',
    'Ships own changes that need few corrections.',
    'Leads the hard review of the team.',
    'Leads the hard review of the department.',
    'Sets how code is written in the whole company.',
  ])
  expect(findingsIn(vault, 'alike-levels')).toEqual([
    'skills/design.md:22 warning: "4 Level" and "3 Level" (line 18) share 71% of their words, so nobody can tell them apart. Say what is done at one level and not at the other.',
  ])
})

test('levels of words of their own are apart, also those that begin alike', () => {
  const vault = withLevels([
    'Writes small changes after an example.',
    'Ships own changes that need few corrections.',
    'Leads the hard reviews and simplifies a system of the team.',
    'Leads a change through a large code base without breaking it.',
    'Sets how code is written in the whole company.',
  ])
  expect(findingsIn(vault, 'alike-levels')).toEqual([])
})

function withLevels(behaviours: readonly string[]) {
  const levels = behaviours.map((text, at) => `\n### ${at + 1} Level\n\n- ${text}\n`)
  const head = '---\nid: design\ntitle: Design\nsummary: What it is.\nreviewed: 2026-01-01\n---\n'
  const others = smallVault.filter(({ path }) => !path.startsWith('skills/'))
  return withFile(others, 'skills/design.md', `${head}\n## Levels [@book]\n${levels.join('')}`)
}
