import { useId, useRef, useState } from 'react'
import { buttonClass } from '#ui/button-class.ts'
import { copied } from '#ui/copied.ts'

/** The link to look at, and the button that copies it. */
export function LinkField({
  link,
  withAnswers,
}: {
  readonly link: string
  readonly withAnswers: boolean
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copy, setCopy] = useState<{ readonly link: string; readonly done: boolean }>()
  const ended = copy?.link === link ? copy : undefined

  async function onCopy() {
    const done = await copied(link)
    setCopy({ link, done })
    if (!done) field.current?.focus()
    if (!done) field.current?.select()
  }

  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] gap-2 ${inSight}`}>
      <label htmlFor={id} className="font-semibold">
        Link
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={({ currentTarget }) => currentTarget.select()}
          className="min-w-0 grow basis-40 rounded-lg border border-strong bg-paper px-3 py-2 text-ellipsis"
        />
        <button type="button" onClick={onCopy} className={`${buttonClass('strong')} max-w-full`}>
          Copy link
        </button>
      </div>
      <div className="min-h-6">
        <p role="status">
          {ended?.done === true && (withAnswers ? copiedWithAnswers : copiedWithout)}
        </p>
        {ended?.done === false && (
          <p role="alert" className="text-gap">
            This browser did not let the page copy. The link is selected: press Ctrl+C, or Cmd+C on
            a Mac.
          </p>
        )}
      </div>
    </div>
  )
}

/** At the lower edge of the dialog, also while what stands above it is longer than the screen. */
const inSight =
  '-mx-5 -mb-5 border-t border-line bg-card px-5 pt-4 pb-3 tablet:-mx-6 tablet:-mb-6 tablet:px-6 [@media(height>=36rem)]:sticky [@media(height>=36rem)]:bottom-0'

const copiedWithAnswers = 'Copied. This link contains your answers.'
const copiedWithout = 'Copied. This link contains none of your answers.'
