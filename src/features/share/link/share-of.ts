import type { Assessment } from '#domain/assessment.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Share } from '#share/share.ts'

/** What goes along only when its owner ticks it. */
export type Part = 'notes' | 'name' | 'here' | 'target'
export type ChosenParts = ReadonlySet<Part>

/** What a link is to hold: all ratings and answers, and of the rest what was chosen. A blank name is none. */
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
    day,
    assessment: {
      ratings,
      leanings,
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
