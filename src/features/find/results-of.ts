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

/** What a query finds; for an empty one all there is, roles first, then pages, then skills. */
export function resultsOf(query: string, entries: readonly Entry[]): Results {
  const found = asksNothing(query) ? find('', byKind(entries)) : find(query, entries)
  return { query, shown: found.slice(0, mostShown), total: found.length }
}

/** Punctuation alone asks nothing either. */
export function asksNothing(query: string): boolean {
  return folded(query) === ''
}

function byKind(entries: readonly Entry[]): readonly Entry[] {
  return (['role', 'page', 'skill'] as const).flatMap((kind) =>
    entries.filter((entry) => entry.kind === kind),
  )
}
