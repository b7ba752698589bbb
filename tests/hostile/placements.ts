import type { Vault } from '#content/vault.ts'
import { smallVault, textOf, withFile } from '#testing/vault.ts'

/** A good vault but for one hostile text, and where in it that stands. */
export type Placement = { readonly where: string; readonly vault: Vault }

export function placements(group: 'markdown' | 'yaml', text: string): readonly Placement[] {
  return group === 'markdown' ? markdownPlaced(text) : yamlPlaced(text)
}

/** The text below a heading is our judgement, so that being plain is all that it needs to be accepted. */
function markdownPlaced(text: string): readonly Placement[] {
  const body = text.replace(/^\ufeff?---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
  const role = textOf(smallVault, 'roles/lead.md')
  const guide = `${frontMatterOf(goodGuide)}\n## What it says [our judgement]\n\n${body}`
  return [
    { where: 'a guide’s text', vault: withFile(smallVault, 'guides/hostile.md', guide) },
    {
      where: 'a role’s text',
      vault: withFile(smallVault, 'roles/lead.md', `${role}\n## A week [our judgement]\n\n${body}`),
    },
    { where: 'a whole file', vault: withFile(smallVault, 'guides/hostile.md', text) },
  ]
}

function yamlPlaced(text: string): readonly Placement[] {
  const bare = text.replace(/^\ufeff/, '')
  return [
    { where: 'sources.yaml', vault: withFile(smallVault, 'sources.yaml', text) },
    {
      where: 'front matter of a guide',
      vault: withFile(smallVault, 'guides/hostile.md', `---\n${bare}\n---\n\nA text. [@book]\n`),
    },
    {
      where: 'front matter of the ladder',
      vault: withFile(smallVault, 'ladder.md', `---\n${bare}\n---\n`),
    },
    {
      where: 'one field more in front matter',
      vault: withFile(
        smallVault,
        'guides/hostile.md',
        goodGuide.replace('reviewed:', () => `more:\n${indented(bare)}\nreviewed:`),
      ),
    },
  ]
}

const goodGuide = `---
id: hostile
title: A guide
summary: It says what it says.
reviewed: 2026-01-01
---

A text. [@book]
`

function frontMatterOf(file: string): string {
  return file.slice(0, file.indexOf('\n---\n') + 5)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
