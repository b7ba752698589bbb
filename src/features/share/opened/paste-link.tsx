import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { Registry } from '#domain/registry.ts'
import { explainLinkProblem, type LinkProblem } from '#share/link-problem.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'
import { buttonClass } from '#ui/button-class.ts'

/**
 * A field for a link as it came by mail or chat. `problem`: what is wrong with the link that was opened, if one was.
 * `onOpen` gets the link's text as its sender made it.
 */
export function PasteLink({
  registry,
  problem: first,
  onOpen,
}: {
  readonly registry: Registry
  readonly problem?: LinkProblem
  readonly onOpen: (text: string) => void
}) {
  const id = useId()
  const alert = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState<{ readonly problem: LinkProblem }>()
  const problem = refused?.problem ?? first
  const [pasted, setPasted] = useState('')

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    const opened = readPastedLink(pasted, registry)
    if (opened.ok) return onOpen(opened.text)
    setRefused({ problem: opened.problem })
  }

  useEffect(() => {
    if (refused !== undefined) alert.current?.focus()
  }, [refused])

  return (
    <>
      {problem !== undefined && (
        <div ref={alert} role="alert" tabIndex={-1} id={`${id}-problem`}>
          <p className="text-gap">{explainLinkProblem(problem)}</p>
          <p>Your own answers are untouched.</p>
        </div>
      )}
      <form onSubmit={onSubmit} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
        <label htmlFor={id} className="font-semibold">
          Paste a link
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id={id}
            type="text"
            value={pasted}
            onChange={({ target }) => setPasted(target.value)}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={problem === undefined ? undefined : `${id}-problem`}
            className="min-w-0 grow basis-56 rounded-lg border border-strong bg-card px-3 py-2"
          />
          <button type="submit" className={buttonClass('strong')}>
            Open
          </button>
        </div>
      </form>
    </>
  )
}
