import { useEffect, useId, useRef, useState } from 'react'
import { buttonClass } from '#ui/button-class.ts'

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  | { readonly kind: 'refused'; readonly text: string }

/** Copies a text; where the browser does not let a page copy, it shows the text, selected. */
export function CopyAsText({ text }: { readonly text: () => string }) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const button = useRef<HTMLButtonElement>(null)

  async function copy() {
    const copied = text()
    setOutcome({ kind: 'none' })
    try {
      await navigator.clipboard.writeText(copied)
      setOutcome({ kind: 'copied' })
    } catch {
      setOutcome({ kind: 'refused', text: copied })
    }
  }

  return (
    <>
      <button ref={button} type="button" onClick={copy} className={buttonClass()}>
        Copy as text
      </button>
      <p role="status" className="text-quiet empty:absolute">
        {outcome.kind === 'copied' && 'Copied as text'}
      </p>
      {outcome.kind === 'refused' && (
        <TextToCopy
          text={outcome.text}
          onClose={() => {
            setOutcome({ kind: 'none' })
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function TextToCopy({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    area.current?.focus()
    area.current?.select()
  }, [])
  return (
    <div className="grid basis-full gap-2 pt-2">
      <p id={`${id}-why`} role="alert">
        Your browser did not let this page copy. The text is selected below: copy it with Ctrl+C
        (Cmd+C on a Mac), or hold it with a finger and choose Copy.
      </p>
      <textarea
        ref={area}
        readOnly
        rows={8}
        aria-label="The comparison as text"
        aria-describedby={`${id}-why`}
        value={text}
        className="w-full rounded-lg border border-strong bg-card p-3 font-mono text-[0.875rem]"
      />
      <button type="button" onClick={onClose} className={`${buttonClass()} justify-self-start`}>
        Close the text
      </button>
    </div>
  )
}
