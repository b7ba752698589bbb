import type { Vault } from '#content/vault.ts'
import { rewritten, smallVault, withFile } from '#testing/vault.ts'

export const firstTitle = 'A small ladder'
export const nextTitle = 'A small ladder, newly named'

const registry = `length: 14
entries:
  - { kind: ladder, id: small, seal: oowuxy }
  - { kind: scale, id: rating, steps: [unrated, 1, 2, 3, 4, 5, not-sure, no-chance], seal: qeqrhu }
  - { kind: scale, id: leaning, steps: [unanswered, 1, 2, 3, 4, 5, not-sure-yet], seal: cxzmbx }
  - { kind: skill, id: coaching, seal: kjzmje }
  - { kind: skill, id: hiring, seal: uuamev }
  - { kind: skill, id: design, seal: xztitz }
  - { kind: skill, id: writing, seal: fikbfi }
  - { kind: question, id: grow-or-make, seal: urmtgh }
  - { kind: question, id: focus, seal: kipxwu }
  - { kind: role, id: lead, seal: tpfbif }
  - { kind: role, id: manager, seal: jpzozf }
  - { kind: role, id: head, seal: eusvjl }
  - { kind: role, id: senior, seal: irjqke }
  - { kind: role, id: expert, seal: zwwvno }
`

/** A small ladder that a site can be built of: with the registry that `smallVault` lacks. */
export const firstVault: Vault = withFile(smallVault, 'registry.yaml', registry)

/** Its next version: the map has another title. */
export const nextVault: Vault = rewritten(
  firstVault,
  'ladder.md',
  `title: ${firstTitle}`,
  `title: ${nextTitle}`,
)
