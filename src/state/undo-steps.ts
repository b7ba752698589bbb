import type { AnswerChange } from './answer-change.ts'
import { recordKey } from './stored/answer-record.ts'

/** What one undo takes back. */
export type UndoStep = {
  readonly what: 'answer' | 'delete' | 'keep' | 'file' | 'kept'
  readonly edits: readonly Edit[]
  /** When it was last added to, in milliseconds. */
  readonly at: number
  /** Takes back what was changed along with the answers, or instead of them, and says so. */
  readonly also?: TakeBack
}

/** Takes something back, and says in a sentence what became of it. */
export type TakeBack = () => string

/** A change, and the change that takes it back. */
export type Edit = { readonly change: AnswerChange; readonly back: AnswerChange }

/** The steps with one more, or with the last one longer: what is typed in one go is taken back in one. */
export function withStep(steps: readonly UndoStep[], step: UndoStep): readonly UndoStep[] {
  const last = steps.at(-1)
  const typed = last === undefined ? undefined : typedOn(last, step)
  if (typed !== undefined) return [...steps.slice(0, -1), typed]
  return [...steps, step].slice(-mostSteps)
}

const mostSteps = 200
const onePause = 3_000

function typedOn(last: UndoStep, step: UndoStep): UndoStep | undefined {
  // What came from a file or a link was not typed.
  if (last.what !== 'answer' || step.what !== 'answer') return undefined
  const [before, ...othersBefore] = last.edits
  const [after, ...othersAfter] = step.edits
  if (before === undefined || after === undefined) return undefined
  if (othersBefore.length > 0 || othersAfter.length > 0) return undefined
  if (after.change.kind !== 'note' && after.change.kind !== 'name') return undefined
  if (recordKey(after.change) !== recordKey(before.change)) return undefined
  if (after.back.to !== before.change.to || step.at - last.at > onePause) return undefined
  return { ...step, edits: [{ change: after.change, back: before.back }] }
}
