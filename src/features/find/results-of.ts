import { type Entry, type Found, find } from '#domain/search/find.ts'
import { folded } from '#domain/search/folded.ts'

export type Results = {
  /** What was asked for, as it was written. */
  readonly query: string
  /** Best first, never more than `mostShown`. */
  readonly shown: readonly Found[]
  /** How many there are, shown or not. */
  readonly total: number
}

export const mostShown = 50

/** What shows without a question, in that order. Moves come when their roles are asked for. */
export const kindsShown = ['role', 'page', 'guide', 'skill'] as const

/** What a query finds; for an empty one all there is of `kindsShown`. */
export function resultsOf(query: string, entries: readonly Entry[]): Results {
  const found = asksNothing(query) ? find('', byKind(entries)) : find(query, entries)
  return { query, shown: found.slice(0, mostShown), total: found.length }
}

/** Punctuation alone asks nothing either. */
export function asksNothing(query: string): boolean {
  return folded(query) === ''
}

function byKind(entries: readonly Entry[]): readonly Entry[] {
  return kindsShown.flatMap((kind) => entries.filter((entry) => entry.kind === kind))
}
