import { type ReactNode, type Ref, useRef, useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import {
  selectAssessment,
  selectCanUndo,
  selectHasAnything,
  selectSaving,
} from '#state/assessment-selectors.ts'
import { assessmentStore, changedBeside, deleteAnswers, undo } from '#state/assessment-store.ts'
import type { Saving } from '#state/create-assessment-store.ts'
import type { TakeBack } from '#state/undo-steps.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Icon } from '#ui/icon.tsx'
import { useUndoKey } from '#ui/use-undo-key.ts'
import { notDeleted } from './earlier/not-deleted.ts'
import { sayUndone } from './undone-words.ts'
import { useLastingStorage } from './use-lasting-storage.ts'

/** What was said last, true for as long as the answers are those it was said of. */
type Said = {
  readonly text: string
  readonly of: Assessment
  /** Whether earlier answers stay on this device. */
  readonly stays?: boolean
}

/** Copies of answers that stay on this device when these are deleted. */
type Copies = {
  /** Whether there is one now. Never rejects. */
  readonly take: (assessment: Assessment) => Promise<boolean>
  /** Removes all that were ever taken. What takes that back, or undefined where nothing was removed. */
  readonly removeAll: () => Promise<TakeBack | undefined>
}

/** Where the answers are kept, and the way back: undo by button or key, delete, and what became of them. */
export function KeptLine({
  ladder,
  questions,
  deletes,
}: {
  readonly ladder: Ladder
  readonly questions: readonly Question[]
  /** Where all answers can be deleted: what becomes of a copy of them. */
  readonly deletes?: Copies
}) {
  const assessment = useAssessment(selectAssessment)
  const saving = useAssessment(selectSaving)
  const canUndo = useAssessment(selectCanUndo)
  const hasAnything = useAssessment(selectHasAnything)
  const [said, setSaid] = useState<Said>()
  const news = said?.of === assessment ? said.text : undefined

  const stays = news !== undefined && said?.stays === true
  const deleteButton = useRef<HTMLButtonElement>(null)

  function say(text: string, stays = false) {
    setSaid({ text, of: selectAssessment(assessmentStore.getState()), stays })
  }

  function onUndo() {
    say(sayUndone({ ladder, questions }, undo()))
  }

  async function onDelete() {
    if (!hasAnything) return say('There is nothing to delete.')
    const taken = deletes?.take(assessment)
    deleteAnswers()
    say(deleted)
    const empty = selectAssessment(assessmentStore.getState())
    const stays = (await taken) === true
    // A copy is told of once it is there, and while this is the latest that happened.
    if (stays) setSaid((last) => (last?.of === empty ? { ...last, stays } : last))
  }

  async function onDeleteEarlier() {
    deleteButton.current?.focus()
    const takeBack = await deletes?.removeAll()
    if (takeBack === undefined) return say(notDeleted, true)
    changedBeside(takeBack)
    say(allDeleted)
  }

  useUndoKey(onUndo)
  useLastingStorage(hasAnything)
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 print:hidden">
      <p className="hidden text-[0.875rem] text-gap [@media(scripting:none)]:block">
        Answers are kept by a script, and scripts are off in this browser. Everything can be read.
      </p>
      <QuietButton active={canUndo} onPress={onUndo}>
        Undo
      </QuietButton>
      {deletes && (
        <QuietButton ref={deleteButton} active={hasAnything} onPress={() => void onDelete()}>
          Delete my answers
        </QuietButton>
      )}
      <div className="grid grow basis-64 grid-cols-[auto_1fr] items-center gap-x-1 px-1 text-[0.875rem] leading-snug text-quiet">
        <span
          className={`text-met max-tablet:col-start-2 max-tablet:row-span-2 max-tablet:row-start-1 ${news === undefined && saving.kind === 'saved' ? '' : 'invisible'}`}
        >
          <Icon name="assess" />
        </span>
        <p role="status" className="col-start-2 max-tablet:col-start-1">
          {news ?? sayings[saving.kind]}
        </p>
        {news === undefined && (
          <p className="col-start-2 max-tablet:col-start-1">Nothing leaves this device.</p>
        )}
        <p className="col-start-2 max-tablet:col-start-1" aria-live="polite">
          {stays && (
            <>
              A copy stays on this device, under{' '}
              <a href="#earlier" className="whitespace-nowrap text-accent underline">
                Earlier answers
              </a>
              .
            </>
          )}
        </p>
        {stays && (
          <button
            type="button"
            onClick={() => void onDeleteEarlier()}
            className="col-start-2 max-tablet:col-start-1 min-h-9 w-fit text-ink underline decoration-line underline-offset-4 hover:decoration-ink max-tablet:min-h-11"
          >
            Delete all of those too
          </button>
        )}
      </div>
    </div>
  )
}

const deleted =
  'Your answers are deleted. “Undo” brings them back until you close or reload this page.'
const allDeleted =
  'Your answers and the earlier ones are deleted. “Undo” brings them back, one after the other, until you close or reload this page.'

const sayings: Readonly<Record<Saving['kind'], string>> = {
  'nothing-yet': 'Nothing stored yet.',
  saved: 'Saved on this device.',
  'not-saved': 'Not saved on this device.',
}

/** Stays reachable while there is nothing to do, so that the focus is never lost; it says so then. */
function QuietButton({
  ref,
  active,
  onPress,
  children,
}: {
  readonly ref?: Ref<HTMLButtonElement>
  readonly active: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      ref={ref}
      type="button"
      aria-disabled={!active}
      onClick={onPress}
      className={`${buttonClass()} aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-quiet [@media(scripting:none)]:hidden max-tablet:min-h-11`}
    >
      {children}
    </button>
  )
}
