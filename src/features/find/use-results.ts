import { useEffect, useMemo, useState } from 'react'
import type { Entry } from '#domain/search/find.ts'
import { asksNothing, type Results, resultsOf } from './results-of.ts'
import { searchInSlices } from './search-in-slices.ts'

/** So many entries are searched before anybody sees a wait. */
const mostAtOnce = 500

/**
 * What the query finds: at once in a ladder of a usual size, and a moment later in one of thousands, so that no
 * letter typed waits for a search. Until then the results say which earlier query they answer.
 */
export function useResults(query: string, entries: readonly Entry[]): Results {
  const atOnce = entries.length <= mostAtOnce || asksNothing(query)
  const now = useMemo(
    () => (atOnce ? resultsOf(query, entries) : undefined),
    [atOnce, query, entries],
  )
  const [late, setLate] = useState(() => resultsOf('', entries))

  useEffect(() => {
    if (atOnce) return undefined
    const waiting = new AbortController()
    void searchInSlices(query, entries, waiting.signal).then((results) => {
      if (results !== undefined) setLate(results)
    })
    return () => waiting.abort()
  }, [atOnce, query, entries])

  return now ?? late
}
