import { useId, useLayoutEffect, useRef } from 'react'
import type { Entry } from '#domain/search/find.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Modal } from '#ui/modal.tsx'
import { FindField } from './find-field.tsx'
import { FindFooter } from './find-footer.tsx'
import { OptionList, optionId } from './option-list.tsx'
import { sayResults } from './say-results.ts'
import { type FindActions, useFind } from './use-find.ts'

/** The way to everything by its name: a field and what it finds, a combobox as the ARIA practices describe it. */
export function FindDialog({
  entries,
  ...actions
}: FindActions & { readonly entries: readonly Entry[] }) {
  const id = useId()
  const listId = `${id}-list`
  const field = useRef<HTMLInputElement>(null)
  const { query, results, at, active, ask, onKeyDown } = useFind(entries, actions)
  const found = results.total > 0

  // Where the dialog has to scroll, the browser would focus what scrolls.
  useLayoutEffect(() => field.current?.focus(), [])

  return (
    <Modal
      titleId={`${id}-title`}
      onClose={actions.onClose}
      className="tablet:mt-[10dvh] tablet:max-w-160"
    >
      <div className="flex flex-col overflow-y-auto max-tablet:h-[calc(100dvh-3rem)] tablet:max-h-[80dvh]">
        <div className="shrink-0 px-5 pt-4 pb-2.5">
          <h2 id={`${id}-title`} className="text-[0.9375rem]">
            <label htmlFor={`${id}-field`}>Find a role, skill or page</label>
          </h2>
          <div className="mt-2 flex flex-wrap items-center gap-1">
            <FindField
              ref={field}
              id={`${id}-field`}
              query={query}
              listId={listId}
              expanded={found}
              activeId={at === undefined ? undefined : optionId(listId, at)}
              onAsk={ask}
              onKeyDown={onKeyDown}
            />
            <button
              type="button"
              onClick={actions.onClose}
              className={`${buttonClass('quiet')} -mr-2 min-h-11`}
            >
              Close
            </button>
          </div>
          <p role="status" className="mt-2 text-[0.875rem] text-quiet">
            {sayResults(results, entries)}
          </p>
        </div>
        {found && (
          <OptionList
            key={results.query}
            id={listId}
            results={results}
            active={at}
            onOpen={actions.onOpen}
          />
        )}
        <FindFooter
          active={active}
          found={found}
          onCompare={actions.onCompare}
          onClose={actions.onClose}
        />
      </div>
    </Modal>
  )
}
