import { useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import { sayDay } from '#domain/words/say-day.ts'
import { shownName } from '#domain/words/shown-name.ts'
import { dayOf } from '#share/day.ts'
import type { Share } from '#share/share.ts'
import { changesBetween, isEmptyAssessment } from '#state/answer-change.ts'
import { selectAssessment, selectSaving, selectUndoable } from '#state/assessment-selectors.ts'
import { assessmentStore, keepShared, undo } from '#state/assessment-store.ts'
import { keep, keepAlong } from '#state/kept/kept-store.ts'
import { takeSnapshot } from '#state/snapshots/snapshot-store.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** How far keeping a copy, or replacing one's own answers, has come. */
export type KeepStep =
  | { readonly kind: 'not-asked' | 'the-same-as-mine' | 'no-room' }
  /** There is something of one's own, which would be replaced, and kept under this name. */
  | { readonly kind: 'asking'; readonly own: Assessment; readonly snapshot: string }
  | { readonly kind: 'kept-already'; readonly name: string }
  | {
      readonly kind: 'kept'
      readonly name: string
      readonly stored: boolean
      readonly undoable: boolean
    }
  | {
      readonly kind: 'replaced'
      readonly snapshot: string | undefined
      readonly saved: boolean
      readonly undoable: boolean
    }
  /** `elsewhere`: how many answers another tab has changed since, which stay as they are. */
  | { readonly kind: 'taken-back'; readonly elsewhere: number; readonly said: string }

export type KeepCopy = {
  readonly step: KeepStep
  /** Adds it to the kept assessments; one's own answers stay as they are. */
  readonly keepCopy: () => void
  /** Replaces at once where nothing of one's own is in the way, else asks. */
  readonly askToReplace: () => void
  readonly replace: () => void
  readonly cancel: () => void
  readonly takeBack: () => void
}

export function useKeepCopy({
  share,
  text,
  keptAs,
  freeze,
}: {
  readonly share: Share
  readonly text: string
  /** What it is called where it is one's own copy. */
  readonly keptAs: string | undefined
  readonly freeze: (assessment: Assessment) => string
}): KeepCopy {
  const [held, setHeld] = useState<Held>({ kind: 'not-asked' })
  const own = useAssessment(selectAssessment)
  const saving = useAssessment(selectSaving)
  const steps = useAssessment(selectUndoable)
  const copyName = keptAs ?? nameOfCopy(share)
  const snapshotName = `Mine before ${sayDay(dayOf(new Date()))}`

  function keepCopy() {
    const { kind, name, stored } = keep(copyName, text)
    setHeld(
      kind === 'kept' ? { kind, name, stored, steps: stepsNow() } : { kind: 'kept-already', name },
    )
  }

  function askToReplace() {
    if (changesBetween(own, share.assessment).length === 0) setHeld({ kind: 'the-same-as-mine' })
    else if (isEmptyAssessment(own)) replace()
    else setHeld({ kind: 'asking' })
  }

  function replace() {
    const snapshot = isEmptyAssessment(own) ? [] : [{ name: snapshotName, text: freeze(own) }]
    // One's own answers hold no part of a later kind.
    const whole = share.unread === undefined ? [] : [{ name: copyName, text }]
    const wasSaved = saving.kind !== 'not-saved'
    const along = keepAlong([...snapshot, ...whole])
    if (!along.stored && wasSaved) {
      along.takeBack()
      return setHeld({ kind: 'no-room' })
    }
    // What is kept by name in this page alone may have room elsewhere.
    if (!along.stored) void takeSnapshot('replace', own, freeze)
    keepShared(share, along.takeBack)
    setHeld({ kind: 'replaced', snapshot: snapshot[0]?.name, steps: stepsNow() })
  }

  function takeBack() {
    const undone = undo()
    const elsewhere = undone.kind === 'undone' ? undone.changedElsewhere.length : 0
    const isReplaced = held.kind === 'replaced'
    const said = undone.kind === 'undone' && !isReplaced ? undone.said : undefined
    setHeld({ kind: 'taken-back', elsewhere, said: said ?? asBefore })
  }

  function stepOf(): KeepStep {
    switch (held.kind) {
      case 'asking':
        return { kind: 'asking', own, snapshot: snapshotName }
      // Another change since would be what Undo takes back.
      case 'kept':
        return { ...held, undoable: held.steps === steps }
      case 'replaced':
        return { ...held, saved: saving.kind !== 'not-saved', undoable: held.steps === steps }
      case 'not-asked':
      case 'the-same-as-mine':
      case 'no-room':
      case 'kept-already':
      case 'taken-back':
        return held
    }
  }

  return {
    step: stepOf(),
    keepCopy,
    askToReplace,
    replace,
    cancel: () => setHeld({ kind: 'not-asked' }),
    takeBack,
  }
}

type Held =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'kept'
      readonly name: string
      readonly stored: boolean
      readonly steps: number
    }
  | { readonly kind: 'replaced'; readonly snapshot: string | undefined; readonly steps: number }
  | Exclude<KeepStep, { readonly kind: 'asking' | 'kept' | 'replaced' }>

const asBefore = 'Undone. Your own answers are as they were before.'

function stepsNow(): number {
  return selectUndoable(assessmentStore.getState())
}

/** As the page's heading, "Ada’s answers, 3 November 2026". */
function nameOfCopy({ assessment, day }: Share): string {
  const whose = `${shownName(assessment.name) ?? 'A colleague'}’s answers`
  return day === undefined ? whose : `${whose}, ${sayDay(day)}`
}
