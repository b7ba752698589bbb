import { type RefObject, useId, useLayoutEffect, useRef } from 'react'
import { Link } from 'react-router'
import { sourcesAddress } from '#domain/address.ts'
import { sourceAnchor } from '#domain/source.ts'
import { listed } from '#domain/words/listed.ts'
import { Icon } from '#ui/icon.tsx'
import type { Numbered } from './numbered.ts'
import { Reference } from './reference.tsx'

/**
 * The sources of one statement, beside its mark: the browser's own popover, so that Esc or a press elsewhere closes
 * it and the focus returns. It is open for as long as it is drawn. Spans only: it stands within a paragraph.
 */
export function ReferenceNote({
  cited,
  mark,
  onClosed,
}: {
  readonly cited: readonly Numbered[]
  readonly mark: RefObject<HTMLElement | null>
  readonly onClosed: () => void
}) {
  const id = useId()
  const note = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const source = mark.current
    note.current?.showPopover(source === null ? {} : { source })
    note.current?.focus({ preventScroll: true })
  }, [mark])
  return (
    <span
      ref={note}
      id={id}
      popover="auto"
      role="dialog"
      aria-label="Where this comes from"
      tabIndex={-1}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClosed()
      }}
      className="at-mark flex-col rounded-xl border border-strong bg-card p-0 text-[0.9375rem] leading-snug font-normal text-ink shadow-xl outline-none max-tablet:rounded-b-none max-tablet:border-x-0 max-tablet:border-b-0 print:hidden open:flex"
    >
      <span className="grid min-h-0 gap-3 overflow-y-auto overscroll-contain py-3.5 pr-12 pl-4 max-tablet:pb-6">
        {cited.map(({ number, source }) => (
          <span key={source.id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2.5">
            <span className="font-semibold text-accent">{number}</span>
            <span className="grid gap-1">
              <Reference source={source} />
              <span className="text-[0.8125rem] text-quiet">
                Supports on this page: {saySome(source.under)}.{' '}
                <Link
                  to={`${sourcesAddress}#${sourceAnchor(source)}`}
                  aria-label={`All its uses: ${source.title}`}
                  className="underline underline-offset-2"
                >
                  All its uses
                </Link>
              </span>
            </span>
          </span>
        ))}
      </span>
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="hide"
        className="absolute top-1.5 right-1.5 grid size-9 place-items-center rounded-lg hover:bg-paper"
      >
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </button>
    </span>
  )
}

/** A source may stand under every heading of a page; the first few tell enough. */
function saySome(headings: readonly string[]): string {
  if (headings.length <= mostNamed + 1) return listed(headings)
  return listed([...headings.slice(0, mostNamed), `${headings.length - mostNamed} more headings`])
}

const mostNamed = 3
