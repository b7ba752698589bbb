import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { longestName } from '#share/limits.ts'
import { checkText, explainTextProblem } from '#state/text-problem.ts'
import { buttonClass } from '#ui/button-class.ts'

/** A name to give; Esc leaves it as it was. */
export function NameForm({
  first,
  does,
  onName,
  onCancel,
}: {
  readonly first: string
  /** What the button says. */
  readonly does: string
  readonly onName: (name: string) => void
  readonly onCancel: () => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(first)
  const [isBlank, setIsBlank] = useState(false)
  const checked = checkText('name', name.trim(), longestName)
  const problem = isBlank
    ? 'Give it a name.'
    : checked.ok
      ? undefined
      : explainTextProblem(checked.problem)
  useEffect(() => field.current?.select(), [])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    setIsBlank(name.trim() === '')
    if (name.trim() === '' || !checked.ok) field.current?.focus()
    else onName(name.trim())
  }

  function onKeyDown({ key }: KeyboardEvent) {
    if (key === 'Escape') onCancel()
  }

  return (
    <form onSubmit={onSubmit} className="grid max-w-160 grid-cols-[minmax(0,1fr)] gap-1.5">
      <label htmlFor={id} className="text-[0.875rem] text-quiet">
        Name
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          value={name}
          onChange={({ target }) => {
            setName(target.value)
            setIsBlank(false)
          }}
          onKeyDown={onKeyDown}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          className="min-h-10 min-w-0 grow basis-56 rounded-lg border border-strong bg-card px-3 py-1.5"
        />
        <button type="submit" className={buttonClass('strong')}>
          {does}
        </button>
        <button type="button" onClick={onCancel} className={buttonClass()}>
          Cancel
        </button>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className="text-[0.875rem] text-gap">
          {problem}
        </p>
      )}
    </form>
  )
}
