import type { Rating } from '#domain/assessment.ts'

/** An answer in a word or two, for a list: "3", "not sure", "not yet". */
export function sayAnswerShort(rating: Rating | undefined): string {
  if (rating === undefined) return 'not yet'
  if (rating === 'not-sure') return 'not sure'
  if (rating === 'no-chance') return 'no chance'
  return `${rating}`
}
