import type { Rating } from '#domain/assessment.ts'
import type { Level } from '#domain/level.ts'
import { counted } from '#domain/words/counted.ts'

/** What a rating leaves to an asked level. */
export type Gap =
  | { readonly kind: 'met' }
  /** One level or more to go. */
  | { readonly kind: 'short'; readonly levels: number }
  | { readonly kind: 'unrated'; readonly why: WhyUnrated }
  | { readonly kind: 'not-asked' }

export type WhyUnrated = 'not-looked-at' | 'not-sure' | 'no-chance'

/** `undefined` is a level that is not asked, a skill that is not looked at yet. */
export function gap(asked: Level | undefined, rating: Rating | undefined): Gap {
  if (asked === undefined) return { kind: 'not-asked' }
  if (rating === undefined) return { kind: 'unrated', why: 'not-looked-at' }
  if (rating === 'not-sure' || rating === 'no-chance') return { kind: 'unrated', why: rating }
  return rating >= asked ? { kind: 'met' } : { kind: 'short', levels: asked - rating }
}

/** "Met", "2 levels to go", or why nothing can be said. */
export function sayGap(to: Gap): string {
  switch (to.kind) {
    case 'met':
      return 'Met'
    case 'short':
      return `${counted(to.levels, 'level')} to go`
    case 'unrated':
      return sayWhyUnrated(to.why)
    case 'not-asked':
      return 'Not asked'
  }
}

export function sayWhyUnrated(why: WhyUnrated): string {
  switch (why) {
    case 'not-looked-at':
      return 'Not looked at yet'
    case 'not-sure':
      return 'Not sure'
    case 'no-chance':
      return 'No chance to show it yet'
  }
}
