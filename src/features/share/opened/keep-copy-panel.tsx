import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { assessKeptAddress as keptAddress } from '#domain/address.ts'
import type { Assessment } from '#domain/assessment.ts'
import { contentsOf } from '#domain/words/contents.ts'
import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import { buttonClass } from '#ui/button-class.ts'
import { useUndoKey } from '#ui/use-undo-key.ts'
import type { KeepCopy, KeepStep } from './use-keep-copy.ts'

/** What keeping a copy and replacing one's own ask and say. `onDone` puts the focus back where it came from. */
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
  const undoable = (step.kind === 'kept' || step.kind === 'replaced') && step.undoable
  const then = (action: () => void) => () => {
    action()
    onDone()
  }
  return (
    <div className="print:hidden">
      {step.kind === 'asking' && (
        <Replace
          step={step}
          theirs={theirs}
          onReplace={then(keep.replace)}
          onCancel={then(keep.cancel)}
        />
      )}
      <div className={`flex flex-wrap items-center gap-x-7 ${said === '' ? '' : 'mt-4'}`}>
        <p role="status">{said}</p>
        {(step.kind === 'kept' || step.kind === 'kept-already') && (
          <Link to={keptAddress} className="text-accent hover:underline">
            Kept assessments
          </Link>
        )}
        {undoable && (
          <button
            type="button"
            onClick={then(keep.takeBack)}
            className={`${buttonClass('quiet')} -ml-3.5`}
          >
            Undo
          </button>
        )}
        {undoable && <UndoKey undo={then(keep.takeBack)} />}
      </div>
    </div>
  )
}

function UndoKey({ undo }: { readonly undo: () => void }) {
  useUndoKey(undo)
  return null
}

function Replace({
  step,
  theirs,
  onReplace,
  onCancel,
}: {
  readonly step: Extract<KeepStep, { readonly kind: 'asking' }>
  readonly theirs: Assessment
  readonly onReplace: () => void
  readonly onCancel: () => void
}) {
  const { own } = step
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
        You have {listed(contentsOf(own, 'your name'))} on this device. In their place you would
        have what this link holds: {listed(contentsOf(theirs, 'a name')) || 'nothing'}. Yours are
        kept first, as “{step.snapshot}”, and you can undo it until you close this page.
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={onReplace} className={buttonClass('strong')}>
          Replace
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
    case 'kept-already':
      return `You keep this already, as “${step.name}”. Nothing was added.`
    case 'kept':
      return step.stored
        ? `Kept on this device. It is called “${step.name}”; your own answers are as they were.`
        : `Kept until you close this page; not saved. It is called “${step.name}”.`
    case 'the-same-as-mine':
      return 'There is nothing to replace: your own answers are the same as these.'
    case 'no-room':
      return 'Nothing was replaced: your own answers could not be kept first, as there is no room on this device. Delete a kept assessment, then try again.'
    case 'replaced':
      return sayReplaced(step)
    case 'taken-back':
      return step.elsewhere === 0
        ? step.said
        : `Undone, but for ${counted(step.elsewhere, 'answer')} that another tab has changed since.`
  }
}

function sayReplaced({
  snapshot,
  saved,
}: Extract<KeepStep, { readonly kind: 'replaced' }>): string {
  const now = saved
    ? 'These are your own answers now, saved on this device.'
    : 'These are your own answers now, until you close this page; not saved.'
  return snapshot === undefined ? now : `${now} Those from before are kept as “${snapshot}”.`
}
