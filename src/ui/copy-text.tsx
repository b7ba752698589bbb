import { useEffect, useId, useRef, useState } from 'react'
import { buttonClass } from '#ui/button-class.ts'

type Copying =
  | { readonly kind: 'idle' | 'copying' | 'copied' }
  /** The browser refused, so the text is shown. */
  | { readonly kind: 'refused'; readonly text: string }

/** Copies a text and says so; where the browser refuses, the text itself, named `label`, to copy by hand. */
export function CopyText({
  label,
  write,
}: {
  readonly label: string
  readonly write: () => string
}) {
  const [copying, setCopying] = useState<Copying>({ kind: 'idle' })

  async function copy() {
    const text = write()
    setCopying({ kind: 'copying' })
    setCopying(await copied(text))
  }

  return (
    <div className="grid gap-2 print:hidden">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button type="button" onClick={copy} className={`${buttonClass()} max-tablet:min-h-11`}>
          Copy as text
        </button>
        {(copying.kind === 'copying' || copying.kind === 'copied') && (
          <span role="status" className="text-[0.875rem] text-quiet">
            {copying.kind === 'copied' && 'Copied, as Markdown.'}
          </span>
        )}
      </p>
      {copying.kind === 'refused' && <ByHand label={label} text={copying.text} />}
    </div>
  )
}

async function copied(text: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(text)
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused', text }
  }
}

function ByHand({ label, text }: { readonly label: string; readonly text: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <div>
      <p role="alert" className="text-[0.875rem] text-gap">
        This browser did not let the page copy. The text is below and selected: copy it with Ctrl+C
        or Cmd+C.
      </p>
      <label htmlFor={id} className="mt-2 block text-[0.875rem] text-quiet">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={10}
        value={text}
        className="mt-1 block w-full rounded-xl border border-strong bg-card px-3 py-2 font-mono text-[0.8125rem]"
      />
    </div>
  )
}
