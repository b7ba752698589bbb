import type { Assessment } from '#domain/assessment.ts'
import { type AnswerChange, asItStands } from '#state/answer-change.ts'

/** What a file's answers are beside one's own. */
export type FileAgainst = {
  /** One has none of these. */
  readonly added: readonly AnswerChange[]
  /** One has another answer to these. */
  readonly differing: readonly { readonly mine: AnswerChange; readonly theirs: AnswerChange }[]
  readonly same: number
}

/** Looks only; nothing is changed. */
export function fileAgainst(own: Assessment, answers: readonly AnswerChange[]): FileAgainst {
  const pairs = answers.map((theirs) => ({ mine: asItStands(own, theirs), theirs }))
  const others = pairs.filter(({ mine, theirs }) => mine.to !== theirs.to)
  return {
    added: others.flatMap(({ mine, theirs }) => (mine.to === undefined ? [theirs] : [])),
    differing: others.filter(({ mine }) => mine.to !== undefined),
    same: pairs.length - others.length,
  }
}

/** The answers to take over: what one has not, and where both have one, the file's if it is preferred. */
export function toTakeOver(
  { added, differing }: FileAgainst,
  prefer: 'mine' | 'file',
): readonly AnswerChange[] {
  return prefer === 'mine' ? added : [...added, ...differing.map(({ theirs }) => theirs)]
}
