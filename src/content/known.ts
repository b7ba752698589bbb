import { editDistance } from '#domain/search/edit-distance.ts'
import type { Basis, PageKind } from '#domain/statement.ts'
import type { Report } from './problem.ts'

/** What a vault names. A file's name counts as an id, even where its text cannot be read. */
export type Known = KnownIds & {
  /** The pages that wiki links may lead to, by id. */
  readonly pages: ReadonlyMap<string, KnownPage>
}

export type KnownPage = {
  readonly kind: PageKind
  readonly title: string
  readonly headings: ReadonlySet<string>
}

type KnownIds = {
  readonly track: ReadonlySet<string>
  readonly role: ReadonlySet<string>
  readonly skill: ReadonlySet<string>
  readonly factor: ReadonlySet<string>
  readonly question: ReadonlySet<string>
  readonly guide: ReadonlySet<string>
  readonly area: ReadonlySet<string>
  readonly facet: ReadonlySet<string>
  readonly source: ReadonlySet<string>
}

/** Reports an id that names nothing, with the nearest that does. */
export function expectKnown(
  known: KnownIds,
  what: keyof KnownIds,
  id: string,
  line: number,
  report: Report,
): void {
  if (known[what].has(id)) return
  report(line, { code: 'unknown-id', what, id, nearest: nearestId(known[what], id) })
}

/** Reports each id of `what` that is not among the given ones. */
export function expectAll(
  known: KnownIds,
  what: keyof KnownIds,
  given: Iterable<string>,
  line: number,
  report: Report,
): void {
  const present = new Set(given)
  for (const id of known[what]) {
    if (present.has(id)) continue
    report(line, { code: 'missing', what: `The ${what} "${id}"`, mend: 'Add it here.' })
  }
}

/** Reports each source of a mark that is not among the known ones. */
export function expectSources(
  known: Known,
  basis: Basis | undefined,
  line: number,
  report: Report,
): void {
  if (basis?.kind !== 'sourced') return
  for (const source of basis.sources) expectKnown(known, 'source', source, line, report)
}

/** The id that differs least, in less than half of its letters. */
export function nearestId(ids: Iterable<string>, id: string): string | undefined {
  const ranked = [...ids]
    .map((candidate) => ({ candidate, unlike: unlikeness(candidate, id) }))
    .filter(({ unlike }) => unlike < 0.5)
    .sort((a, b) => a.unlike - b.unlike)
  return ranked[0]?.candidate
}

function unlikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return Math.abs(a.length - b.length) * 2 >= longest ? 1 : editDistance(a, b) / longest
}
