import { type KeyboardEvent, useState } from 'react'
import type { Entry } from '#domain/search/find.ts'
import { asksNothing, resultsOf } from './results-of.ts'
import { stepped } from './stepped.ts'
import { useResults } from './use-results.ts'

export type FindActions = {
  readonly onOpen: (entry: Entry) => void
  /** `role`: an entry of that kind. */
  readonly onCompare: (role: Entry) => void
  readonly onClose: () => void
}

/** What is typed, what it finds, which of it is active, and what the keys do in the field. */
export function useFind(entries: readonly Entry[], { onOpen, onCompare, onClose }: FindActions) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<number>()
  const results = useResults(query, entries)
  const at = chosen ?? (asksNothing(query) ? undefined : 0)
  const active = results.shown[at ?? -1]?.entry

  function ask(text: string) {
    setQuery(text)
    setChosen(undefined)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return
    const answer = answerTo(event.key, event.ctrlKey || event.metaKey)
    if (answer === undefined) return
    event.preventDefault()
    answer()
  }

  /** Home, End and the arrows along the text are the field's own. */
  function answerTo(key: string, withControl: boolean): (() => void) | undefined {
    const step = withControl ? undefined : steps[key]
    if (step !== undefined) return () => setChosen(stepped(at, step, results.shown.length))
    if (key === 'Enter') return () => act(current(), withControl)
    return key === 'Escape' ? clearOrClose : undefined
  }

  /** What Enter acts on, also when it comes before the results do. */
  function current(): Entry | undefined {
    return results.query === query ? active : resultsOf(query, entries).shown[0]?.entry
  }

  function act(entry: Entry | undefined, compares: boolean) {
    if (entry === undefined) return
    if (!compares) onOpen(entry)
    else if (entry.kind === 'role') onCompare(entry)
  }

  /** The browser alone would close at once. */
  function clearOrClose() {
    if (query === '') onClose()
    else ask('')
  }

  return {
    query,
    results,
    at: active === undefined ? undefined : at,
    active,
    ask,
    onKeyDown,
  }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
