import type { ReactNode } from 'react'

export type LinkKind = 'page' | 'answers'

/** Which link: the page's always, one with answers once there are any. `children` belong to the latter. */
export function ShareChoice({
  kind,
  answered,
  onChoose,
  children,
}: {
  readonly kind: LinkKind
  readonly answered: boolean
  readonly onChoose: (kind: LinkKind) => void
  readonly children: ReactNode
}) {
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">What to share</legend>
      <Choice
        label="Link to this page"
        chosen={kind === 'page'}
        onChoose={() => onChoose('page')}
      />
      {answered && (
        <Choice
          label="Link with my answers"
          chosen={kind === 'answers'}
          onChoose={() => onChoose('answers')}
        />
      )}
      {kind === 'answers' && children}
    </fieldset>
  )
}

function Choice({
  label,
  chosen,
  onChoose,
}: {
  readonly label: string
  readonly chosen: boolean
  readonly onChoose: () => void
}) {
  return (
    <label className="flex min-h-8 w-fit items-center gap-2.5 font-medium">
      <input
        ref={chosen ? focusFirst : undefined}
        type="radio"
        name="share-kind"
        checked={chosen}
        onChange={onChoose}
        className="size-4.5 shrink-0 accent-accent"
      />
      {label}
    </label>
  )
}

/** The dialog puts the focus on what carries this attribute; React's own autoFocus comes too early for it. */
function focusFirst(element: HTMLInputElement | null): void {
  element?.setAttribute('autofocus', '')
}
