import type { Leaning, Rating } from '#domain/assessment.ts'
import type { QuestionId, SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { counted } from '#domain/words/counted.ts'

/** Every answer counts, "not sure" and "no chance" too: somebody has looked at it. */
export type Progress = { readonly answered: number; readonly of: number }

export function skillProgress(ladder: Ladder, ratings: ReadonlyMap<SkillId, Rating>): Progress {
  return progress(
    ladder.skills.map(({ id }) => id),
    ratings,
  )
}

export function questionProgress(
  ladder: Ladder,
  leanings: ReadonlyMap<QuestionId, Leaning>,
): Progress {
  return progress(
    ladder.factors.flatMap(({ questions }) => questions),
    leanings,
  )
}

/** "7 of 20 skills", "3 of 14 questions". */
export function sayProgress({ answered, of }: Progress, noun: 'skill' | 'question'): string {
  return `${answered} of ${counted(of, noun)}`
}

function progress<Id>(all: readonly Id[], answers: ReadonlyMap<Id, unknown>): Progress {
  return { answered: all.filter((id) => answers.has(id)).length, of: all.length }
}
