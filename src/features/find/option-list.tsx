import { useEffect } from 'react'
import type { Entry, Found } from '#domain/search/find.ts'
import type { Results } from './results-of.ts'

export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`
}

/** What was found. The focus stays in the field, which names the active option; a click opens. */
export function OptionList({
  id,
  results,
  active,
  onOpen,
}: {
  readonly id: string
  readonly results: Results
  readonly active: number | undefined
  readonly onOpen: (entry: Entry) => void
}) {
  useEffect(() => {
    if (active === undefined) return
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      className="min-h-0 grow max-tablet:min-h-32 scroll-py-2 overflow-y-auto overscroll-contain px-2 pb-2"
    >
      {results.shown.map((found, at) => (
        <Option
          key={`${found.entry.kind} ${found.entry.id}`}
          id={optionId(id, at)}
          found={found}
          active={at === active}
          onOpen={onOpen}
        />
      ))}
    </div>
  )
}

function Option({
  id,
  found: { entry, alsoCalled },
  active,
  onOpen,
}: {
  readonly id: string
  readonly found: Found
  readonly active: boolean
  readonly onOpen: (entry: Entry) => void
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus, and with it the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onClick={() => onOpen(entry)}
      className="flex min-h-11 cursor-pointer flex-wrap content-center items-baseline gap-x-4 rounded-lg px-3 py-1.5 hover:bg-paper aria-selected:bg-accent-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent"
    >
      <span className="min-w-0 grow basis-40 wrap-anywhere">
        <span className="font-medium">{entry.title}</span>{' '}
        {alsoCalled !== undefined && (
          <span className="block text-[0.875rem] text-quiet">also called {alsoCalled}</span>
        )}
      </span>{' '}
      <span className="text-[0.875rem] text-quiet">{entry.kind}</span>
    </div>
  )
}
