import type { Assessment } from '#domain/assessment.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Share } from '#share/share.ts'

/** What goes along only when its owner ticks it, and what does unless its owner leaves it out. */
export type Part = 'notes' | 'name' | 'here' | 'target' | LeftOut
export type LeftOut = 'no-ratings' | 'no-answers' | 'no-day'
export type ChosenParts = ReadonlySet<Part>

/** What a link is to hold: ratings, answers and day but for what is left out, and of the rest what was chosen. A blank name is none. */
export function shareOf(
  { id, revision }: Ladder,
  { ratings, leanings, notes, name, here, target }: Assessment,
  chosen: ChosenParts,
  day: string,
): Share {
  const named = name?.trim() ?? ''
  return {
    ladder: id,
    revision,
    ...(!chosen.has('no-day') && { day }),
    assessment: {
      ratings: chosen.has('no-ratings') ? new Map() : ratings,
      leanings: chosen.has('no-answers') ? new Map() : leanings,
      notes: chosen.has('notes') ? notes : new Map(),
      ...(chosen.has('name') && named !== '' && { name: named }),
      ...(chosen.has('here') && here !== undefined && { here }),
      ...(chosen.has('target') && target !== undefined && { target }),
    },
  }
}

/** Whether there is anything that a link with answers would carry. */
export function hasAnswers({ ratings, leanings, notes }: Assessment): boolean {
  return ratings.size + leanings.size + notes.size > 0
}
