import type { Entry } from '#domain/search/find.ts'
import { withoutNote } from '#domain/search/without-note.ts'
import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import { asksNothing, kindsShown, type Results } from './results-of.ts'

/** How much was found, in a sentence to be seen and heard. */
export function sayResults({ query, shown, total }: Results, entries: readonly Entry[]): string {
  if (total === 0) return `Nothing found. ${advice(entries)}`
  if (total > shown.length) return `${written(shown.length)} of ${written(total)} shown`
  return asksNothing(query) ? everything(entries) : counted(total, 'result')
}

function everything(entries: readonly Entry[]): string {
  const counts = kindsShown.map(
    (kind) => [entries.filter((entry) => entry.kind === kind).length, kind] as const,
  )
  return listed(counts.filter(([count]) => count > 0).map(([count, kind]) => counted(count, kind)))
}

/** The example is one of the ladder's own other names, so that trying it finds something. */
function advice(entries: readonly Entry[]): string {
  const [other] = entries.flatMap(({ kind, alsoCalled }) => (kind === 'role' ? alsoCalled : []))
  return other === undefined
    ? 'Try the beginning of a word.'
    : `Try a title from another company, such as ${withoutNote(other)}.`
}

function written(count: number): string {
  return count.toLocaleString('en-GB')
}
