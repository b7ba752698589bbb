import { type Entry, find } from '#domain/find.ts'
import { mostShown, type Results, resultsOf } from './results-of.ts'

/** As many entries as a slow device searches between two frames, more or less. */
export const sliceLength = 500

/**
 * The same as `resultsOf`, with a pause after each slice of the entries, in which the page can answer.
 * Undefined once `signal` says that nobody waits any more.
 */
export async function searchInSlices(
  query: string,
  slices: readonly (readonly Entry[])[],
  signal: AbortSignal,
): Promise<Results | undefined> {
  const best: Entry[] = []
  let total = 0
  for (const slice of slices) {
    await pause()
    if (signal.aborted) return undefined
    const found = find(query, slice)
    total += found.length
    best.push(...found.slice(0, mostShown).map(({ entry }) => entry))
  }
  // The best of all are among the best of each slice, so that searching those again puts them in order.
  return { ...resultsOf(query, best), total }
}

export function sliced(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / sliceLength) }, (_, at) =>
    entries.slice(at * sliceLength, (at + 1) * sliceLength),
  )
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
