import type { Leaning, Rating } from '#domain/assessment.ts'
import { levels } from '#domain/level.ts'

/** Every rating there is. The order is part of link formats 0 and 1 and never changes. */
export const ratingScale: readonly Rating[] = [...levels, 'not-sure', 'no-chance']

/** Every leaning there is. The order is part of link formats 0 and 1 and never changes. */
export const leaningScale: readonly Leaning[] = [1, 2, 3, 4, 5, 'not-sure-yet']

export function isRating(value: unknown): value is Rating {
  return ratingScale.some((rating) => rating === value)
}

export function isLeaning(value: unknown): value is Leaning {
  return leaningScale.some((leaning) => leaning === value)
}
