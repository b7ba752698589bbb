import type { Leaning, Rating } from '#domain/assessment.ts'

/** Something by its slot in the registry, among those of its kind and from 0; by its id where it has none. */
export type Named = number | string

/** What stands in a link of version 1, with nothing looked up: so whether a link is whole depends on the link alone. */
export type LinkBody = {
  readonly ladder: Named
  readonly revision: number
  /** How many entries the registry had when the link was made. */
  readonly registered: number
  /** Days from 1 January 1900, that day being 1; 0 where it is not said. */
  readonly day: number
  readonly ratings: ReadonlyMap<Named, Rating>
  readonly leanings: ReadonlyMap<Named, Leaning>
  readonly notes: ReadonlyMap<Named, string>
  readonly name?: string
  readonly here?: Named
  readonly target?: Named
  readonly unread: readonly UnreadPart[]
}

/** A part of a kind that this version does not know, as it stands. */
export type UnreadPart = { readonly kind: string; readonly digits: string }

/** A part's kind, in its order in a link. Others are free for later. */
export const partKinds = {
  leaningsById: 'A',
  ratingsById: 'R',
  leanings: 'a',
  here: 'h',
  notes: 'n',
  ratings: 'r',
  target: 't',
  name: 'w',
} as const

export const dayDigits = 3
