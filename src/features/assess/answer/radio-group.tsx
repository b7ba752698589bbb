import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import type { Level } from '#domain/level.ts'
import { selectLoaded } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { levelPressed } from './level-pressed.ts'

/**
 * Native radios under one name; a digit chooses its level while the focus is on one of them. The button after them
 * takes the answer away and leaves the focus in the group; it keeps its place while there is no answer.
 * Nothing can be answered before the page can keep it.
 */
export function RadioGroup({
  titleId,
  describedBy,
  answered,
  clear,
  clearClass,
  onLevel,
  onClear,
  children,
}: {
  /** The element that names the group. */
  readonly titleId: string
  readonly describedBy: string | undefined
  readonly answered: boolean
  /** What the button says. */
  readonly clear: ReactNode
  readonly clearClass: string
  readonly onLevel: (level: Level) => void
  readonly onClear: () => void
  readonly children: ReactNode
}) {
  const group = useRef<HTMLFieldSetElement>(null)
  const loaded = useAssessment(selectLoaded)

  function onKeyDown(event: KeyboardEvent) {
    const level = levelPressed(event)
    if (level === undefined) return
    event.preventDefault()
    onLevel(level)
    group.current?.querySelector<HTMLInputElement>(`input[value="${level}"]`)?.focus()
  }

  function onPressClear() {
    onClear()
    group.current?.querySelector('input')?.focus()
  }

  return (
    <>
      <fieldset
        ref={group}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA in HTML lets a fieldset be one.
        role="radiogroup"
        disabled={!loaded}
        className="min-w-0"
        aria-labelledby={titleId}
        aria-describedby={describedBy}
        onKeyDown={onKeyDown}
      >
        {children}
      </fieldset>
      <button
        type="button"
        onClick={onPressClear}
        className={`inline-flex min-h-8 items-center text-[0.875rem] text-quiet underline decoration-strong underline-offset-4 hover:text-ink max-tablet:min-h-11 print:hidden ${clearClass} ${answered ? '' : 'invisible'}`}
      >
        {clear}
      </button>
    </>
  )
}
