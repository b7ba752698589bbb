import { expect, test } from 'vitest'
import { findingsIn } from '#testing/findings.ts'
import { smallVault, withFile } from '#testing/vault.ts'

const plain = 'You do the work. You ask the team. They say what they need. '
const hard =
  'Organisational responsibilities necessitate considerable interdisciplinary communication capabilities among participating representatives. '

test('a section that is hard to read is told at its heading, with its longest sentence', () => {
  const vault = guide(`## Plain\n\n${plain.repeat(40)}\n\n## Hard\n\n${plain}\n\n${hard.repeat(6)}`)
  expect(findingsIn(vault, 'hard-to-read')).toEqual([
    expect.stringMatching(
      /^guides\/hard\.md:12 warning: "Hard" reads at grade \d\d\.\d, above 10\. Use shorter sentences and words; begin with the 10 words of one sentence on line 16\.$/,
    ),
  ])
})

test('a page that is hard to read as a whole is told once', () => {
  const vault = guide(
    `${hard.repeat(6)}\n\n## One\n\n${hard.repeat(6)}\n\n## Two\n\n${hard.repeat(6)}`,
  )
  expect(findingsIn(vault, 'hard-to-read')).toEqual([
    expect.stringMatching(/^guides\/hard\.md:8 warning: this page reads at grade /),
  ])
})

test('what stands before the first heading is a section too', () => {
  const vault = guide(`${hard.repeat(6)}\n\n## Plain\n\n${plain.repeat(40)}`)
  expect(findingsIn(vault, 'hard-to-read')).toEqual([
    expect.stringMatching(/:8 warning: what stands before the first heading reads at grade /),
  ])
})

test('fewer than sixty words say nothing about how hard they are', () => {
  expect(findingsIn(guide(hard.repeat(5)), 'hard-to-read')).toEqual([])
})

function guide(body: string) {
  const head = '---\nid: hard\ntitle: Hard\nsummary: It is hard.\nreviewed: 2026-01-01\n---\n\n'
  return withFile(smallVault, 'guides/hard.md', `${head}${body}\n`)
}
