import type { KeyboardEvent, Ref } from 'react'
import { Icon } from '#ui/icon.tsx'

/** The combobox itself. The focus never leaves it for an option: it only names the active one. */
export function FindField({
  ref,
  id,
  query,
  listId,
  expanded,
  activeId,
  onAsk,
  onKeyDown,
}: {
  readonly ref: Ref<HTMLInputElement>
  readonly id: string
  readonly query: string
  readonly listId: string
  readonly expanded: boolean
  readonly activeId: string | undefined
  readonly onAsk: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}) {
  return (
    <div className="relative grow basis-44">
      <span className="pointer-events-none absolute inset-y-0 left-3 grid place-items-center text-quiet">
        <Icon name="search" />
      </span>
      <input
        ref={ref}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={listId}
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={({ target }) => onAsk(target.value)}
        onKeyDown={onKeyDown}
        className="h-12 w-full rounded-lg border border-strong bg-paper pr-3 pl-10 text-[1.0625rem] -outline-offset-2"
      />
    </div>
  )
}
