import { type MouseEvent, useContext, useRef, useState } from 'react'
import { sourceAnchor } from '#domain/source.ts'
import type { Basis } from '#domain/statement.ts'
import { type Numbered, numbered } from './numbered.ts'
import { PageSources } from './page-sources.ts'
import { ReferenceNote } from './reference-note.tsx'

/** Where a statement comes from: the numbers of its sources, or that it is our judgement. */
export function Mark({ basis }: { readonly basis: Basis }) {
  const cited = numbered(useContext(PageSources), basis)
  if (basis.kind === 'judgement') {
    return (
      <>
        {' '}
        <span className="text-[0.8125rem] whitespace-nowrap text-quiet italic">our judgement</span>
      </>
    )
  }
  return <Numbers cited={cited} />
}

/** A link to the list of sources; once scripts run it opens them in place. */
function Numbers({ cited }: { readonly cited: readonly Numbered[] }) {
  const [open, setOpen] = useState(false)
  const wasOpen = useRef(false)
  const link = useRef<HTMLAnchorElement>(null)
  const [first] = cited
  if (first === undefined) return null

  function onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    // A press on the mark has closed its own note by now.
    setOpen(!wasOpen.current)
    wasOpen.current = false
  }

  return (
    <>
      <a
        ref={link}
        href={`#${sourceAnchor(first.source)}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerDown={() => {
          wasOpen.current = open
        }}
        onClick={onClick}
        className="relative -top-1 -mr-2 py-2 pr-3 pl-1 text-[0.75rem] leading-none font-semibold whitespace-nowrap text-accent hover:underline print:mr-0 print:px-0.5"
      >
        <span className="sr-only">{cited.length === 1 ? 'Source ' : 'Sources '}</span>
        {cited.map(({ number }) => number).join(' ')}
      </a>
      {open && <ReferenceNote cited={cited} mark={link} onClosed={() => setOpen(false)} />}
    </>
  )
}
