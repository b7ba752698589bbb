import { useEffect, useRef } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import { contentsOf } from '#features/share/link/contents.ts'
import { buttonClass } from '#ui/button-class.ts'
import type { KeepCopy, KeepStep } from './use-keep-copy.ts'

/** What "Keep a copy" asks and says. `onDone` puts the focus back where it came from. */
export function KeepCopyPanel({
  keep,
  theirs,
  onDone,
}: {
  readonly keep: KeepCopy
  readonly theirs: Assessment
  readonly onDone: () => void
}) {
  const { step } = keep
  const said = sayStep(step)
  const then = (action: () => void) => () => {
    action()
    onDone()
  }
  return (
    <div className="print:hidden">
      {step.kind === 'asking' && (
        <Replace
          own={step.own}
          theirs={theirs}
          onReplace={then(keep.replace)}
          onCancel={then(keep.cancel)}
        />
      )}
      <div className={`flex flex-wrap items-center gap-x-3 ${said === '' ? '' : 'mt-4'}`}>
        <p role="status">{said}</p>
        {step.kind === 'kept' && step.undoable && (
          <button type="button" onClick={then(keep.takeBack)} className={buttonClass('quiet')}>
            Undo
          </button>
        )}
      </div>
    </div>
  )
}

function Replace({
  own,
  theirs,
  onReplace,
  onCancel,
}: {
  readonly own: Assessment
  readonly theirs: Assessment
  readonly onReplace: () => void
  readonly onCancel: () => void
}) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section
      aria-labelledby="replace-title"
      className="mt-5 grid max-w-180 gap-3 border-y border-strong py-4"
    >
      <h2 id="replace-title" ref={title} tabIndex={-1} className="text-lg">
        Replace your own answers?
      </h2>
      <p>
        You have {listed(contentsOf(own, 'your name'))} on this device. All of that would be
        replaced by what this link holds: {listed(contentsOf(theirs, 'a name'))}. You can undo it
        until you close this page.
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={onReplace} className={buttonClass('strong')}>
          Replace mine
        </button>
        <button type="button" onClick={onCancel} className={buttonClass()}>
          Cancel
        </button>
      </div>
    </section>
  )
}

function sayStep(step: KeepStep): string {
  switch (step.kind) {
    case 'not-asked':
    case 'asking':
      return ''
    case 'the-same-already':
      return 'There is nothing to keep: your own answers are the same as these.'
    case 'kept':
      return step.saved ? 'Kept on this device.' : 'Kept until you close this page; not saved.'
    case 'taken-back':
      return step.elsewhere === 0
        ? 'Undone. Your own answers are as they were before.'
        : `Undone, but for ${counted(step.elsewhere, 'answer')} that another tab has changed since.`
  }
}
