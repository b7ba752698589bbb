import { type Entry, type Found, find } from '#domain/search/find.ts'
import { mostShown, type Results } from './results-of.ts'

const sliceLength = 250

/**
 * The same as `resultsOf` for a query that asks something, with a pause before each slice of the entries, in
 * which the page can answer. Undefined once `signal` says that nobody waits any more.
 */
export async function searchInSlices(
  query: string,
  entries: readonly Entry[],
  signal: AbortSignal,
): Promise<Results | undefined> {
  let shown: readonly Found[] = []
  let total = 0
  for (let from = 0; from < entries.length; from += sliceLength) {
    await pause()
    if (signal.aborted) return undefined
    // With the best so far, so that they fall into order.
    const best = shown.map(({ entry }) => entry)
    const found = find(query, [...best, ...entries.slice(from, from + sliceLength)])
    total += found.length - best.length
    shown = found.slice(0, mostShown)
  }
  return { query, shown, total }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
