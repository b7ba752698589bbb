import type { Leaning, Rating } from '#domain/assessment.ts'
import type { Id } from '#domain/ids.ts'
import type { RegistryEntry } from '#domain/registry.ts'
import type { Share } from '#share/share.ts'

/** A link as it was once given to people, and what it opens to for ever. */
export type FrozenLink = {
  readonly name: string
  readonly text: string
  readonly opensTo: FrozenShare
  /** What has happened to entries of the registry since, by id. */
  readonly since?: Readonly<Record<string, Partial<RegistryEntry>>>
}

/** A share as JSON. */
export type FrozenShare = Pick<Share, 'revision' | 'registered' | 'day' | 'unread'> & {
  readonly ladder: string
  readonly ratings: Readonly<Record<string, Rating>>
  readonly leanings: Readonly<Record<string, Leaning>>
  readonly notes: Readonly<Record<string, string>>
  readonly name?: string
  readonly here?: string
  readonly target?: string
}

export function thawed(frozen: FrozenShare): Share {
  const { ladder, ratings, leanings, notes, name, here, target, ...rest } = frozen
  return {
    ...rest,
    ladder: ladder as Share['ladder'],
    assessment: {
      ratings: byId<'skill', Rating>(ratings),
      leanings: byId<'question', Leaning>(leanings),
      notes: byId<'skill', string>(notes),
      ...(name !== undefined && { name }),
      ...(here !== undefined && { here: here as Id<'role'> }),
      ...(target !== undefined && { target: target as Id<'role'> }),
    },
  }
}

function byId<Kind extends string, Answer>(
  answers: Readonly<Record<string, Answer>>,
): ReadonlyMap<Id<Kind>, Answer> {
  return new Map(Object.entries(answers).map(([id, answer]) => [id as Id<Kind>, answer]))
}
