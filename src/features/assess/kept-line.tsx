import { type ReactNode, useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import {
  selectAssessment,
  selectCanUndo,
  selectHasAnything,
  selectSaving,
} from '#state/assessment-selectors.ts'
import { assessmentStore, deleteAnswers, undo } from '#state/assessment-store.ts'
import type { Saving } from '#state/create-assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Icon } from '#ui/icon.tsx'
import { useUndoKey } from '#ui/use-undo-key.ts'
import { sayUndone } from './undone-words.ts'
import { useLastingStorage } from './use-lasting-storage.ts'

/** What was said last, true for as long as the answers are those it was said of. */
type Said = { readonly text: string; readonly of: Assessment }

/** Where the answers are kept, and the way back: undo by button or key, delete, and what became of them. */
export function KeptLine({
  ladder,
  questions,
  deletes = false,
}: {
  readonly ladder: Ladder
  readonly questions: readonly Question[]
  /** Whether all answers can be deleted here. */
  readonly deletes?: boolean
}) {
  const assessment = useAssessment(selectAssessment)
  const saving = useAssessment(selectSaving)
  const canUndo = useAssessment(selectCanUndo)
  const hasAnything = useAssessment(selectHasAnything)
  const [said, setSaid] = useState<Said>()
  const news = said?.of === assessment ? said.text : undefined

  function say(text: string) {
    setSaid({ text, of: selectAssessment(assessmentStore.getState()) })
  }

  function onUndo() {
    say(sayUndone({ ladder, questions }, undo()))
  }

  function onDelete() {
    if (!hasAnything) return say('There is nothing to delete.')
    deleteAnswers()
    say('Your answers are deleted. “Undo” brings them back until you close or reload this page.')
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
        <QuietButton active={hasAnything} onPress={onDelete}>
          Delete my answers
        </QuietButton>
      )}
      <div className="grid grow basis-64 grid-cols-[auto_1fr] items-center gap-x-1 px-1 text-[0.875rem] leading-snug text-quiet">
        <span
          className={`text-met ${news === undefined && saving.kind === 'saved' ? '' : 'invisible max-tablet:hidden'}`}
        >
          <Icon name="assess" />
        </span>
        <p role="status" className="col-start-2">
          {news ?? sayings[saving.kind]}
        </p>
        {news === undefined && <p className="col-start-2">Nothing leaves this device.</p>}
      </div>
    </div>
  )
}

const sayings: Readonly<Record<Saving['kind'], string>> = {
  'nothing-yet': 'Nothing stored yet.',
  saved: 'Saved on this device.',
  'not-saved': 'Not saved on this device.',
}

/** Stays reachable while there is nothing to do, so that the focus is never lost; it says so then. */
function QuietButton({
  active,
  onPress,
  children,
}: {
  readonly active: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-disabled={!active}
      onClick={onPress}
      className={`${buttonClass()} aria-disabled:cursor-default aria-disabled:border-line aria-disabled:text-quiet [@media(scripting:none)]:hidden max-tablet:min-h-11`}
    >
      {children}
    </button>
  )
}
