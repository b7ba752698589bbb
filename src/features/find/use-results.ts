import { useEffect, useMemo, useState } from 'react'
import type { Entry } from '#domain/find.ts'
import { asksNothing, type Results, resultsOf } from './results-of.ts'
import { searchInSlices, sliced, sliceLength } from './search-in-slices.ts'

/**
 * What the query finds: at once in a ladder of a usual size, and a moment later in one of thousands, so that no
 * letter typed waits for a search. Until then the results say which earlier query they answer.
 */
export function useResults(query: string, entries: readonly Entry[]): Results {
  const slices = useMemo(() => sliced(entries), [entries])
  const atOnce = entries.length <= sliceLength || asksNothing(query)
  const now = useMemo(
    () => (atOnce ? resultsOf(query, entries) : undefined),
    [atOnce, query, entries],
  )
  const [late, setLate] = useState(() => resultsOf('', entries))

  useEffect(() => {
    if (atOnce) return undefined
    const waiting = new AbortController()
    void searchInSlices(query, slices, waiting.signal).then((results) => {
      if (results !== undefined) setLate(results)
    })
    return () => waiting.abort()
  }, [atOnce, query, slices])

  return now ?? late
}
