import type { Registry, RegistryKind } from '#domain/registry.ts'
import { smallLadder } from './small-ladder.ts'

/** The slots of `smallLadder`: each skill, question and role in the ladder's order. */
export const smallRegistry: Registry = [
  ...entries('ladder', [smallLadder]),
  ...entries('skill', smallLadder.skills),
  ...entries(
    'question',
    smallLadder.factors.flatMap(({ questions }) => questions.map((id) => ({ id }))),
  ),
  ...entries('role', smallLadder.roles),
]

function entries(kind: RegistryKind, things: readonly { readonly id: string }[]): Registry {
  return things.map(({ id }) => ({ kind, id }))
}
