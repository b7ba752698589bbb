import { useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { Share } from '#share/share.ts'
import { changesBetween, isEmptyAssessment } from '#state/answer-change.ts'
import { selectAssessment, selectSaving } from '#state/assessment-selectors.ts'
import { assessmentStore, keepShared, undo } from '#state/assessment-store.ts'
import type { AssessmentState } from '#state/create-assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** How far keeping a copy has come. */
export type KeepStep =
  | { readonly kind: 'not-asked' }
  /** There is something of one's own, which would be replaced. */
  | { readonly kind: 'asking'; readonly own: Assessment }
  | { readonly kind: 'the-same-already' }
  | { readonly kind: 'kept'; readonly saved: boolean; readonly undoable: boolean }
  /** `elsewhere`: how many answers another tab has changed since, which stay as they are. */
  | { readonly kind: 'taken-back'; readonly elsewhere: number }

export type KeepCopy = {
  readonly step: KeepStep
  /** Keeps at once where nothing of one's own is in the way, else asks. */
  readonly begin: () => void
  readonly replace: () => void
  readonly cancel: () => void
  readonly takeBack: () => void
}

export function useKeepCopy(share: Share): KeepCopy {
  const [held, setHeld] = useState<Held>({ kind: 'not-asked' })
  const own = useAssessment(selectAssessment)
  const saving = useAssessment(selectSaving)
  const steps = useAssessment(selectSteps)

  function begin() {
    if (changesBetween(own, share.assessment).length === 0) setHeld({ kind: 'the-same-already' })
    else if (isEmptyAssessment(own)) replace()
    else setHeld({ kind: 'asking' })
  }

  function replace() {
    keepShared(share)
    setHeld({ kind: 'kept', steps: selectSteps(assessmentStore.getState()) })
  }

  function takeBack() {
    const undone = undo()
    const elsewhere = undone.kind === 'undone' ? undone.changedElsewhere.length : 0
    setHeld({ kind: 'taken-back', elsewhere })
  }

  function stepOf(): KeepStep {
    switch (held.kind) {
      case 'asking':
        return { kind: 'asking', own }
      case 'kept':
        return {
          kind: 'kept',
          saved: saving.kind !== 'not-saved',
          // Another change since would be what Undo takes back.
          undoable: held.steps === steps,
        }
      case 'not-asked':
      case 'the-same-already':
      case 'taken-back':
        return held
    }
  }

  return {
    step: stepOf(),
    begin,
    replace,
    cancel: () => setHeld({ kind: 'not-asked' }),
    takeBack,
  }
}

type Held =
  | { readonly kind: 'asking' }
  | { readonly kind: 'kept'; readonly steps: number }
  | Exclude<KeepStep, { readonly kind: 'asking' | 'kept' }>

const selectSteps = ({ undoable }: AssessmentState) => undoable
