import type { Rating } from '#domain/assessment.ts'
import { isLevel } from '#domain/level.ts'

/** How two people's ratings of one skill differ. Only two levels can be held against each other. */
export type RatingDifference =
  | { readonly kind: 'same' }
  | { readonly kind: 'higher'; readonly whose: 'theirs' | 'yours'; readonly levels: number }
  | { readonly kind: 'unrated' }

export function ratingDifference(
  theirs: Rating | undefined,
  yours: Rating | undefined,
): RatingDifference {
  if (!isLevel(theirs) || !isLevel(yours)) return { kind: 'unrated' }
  if (theirs === yours) return { kind: 'same' }
  return {
    kind: 'higher',
    whose: theirs > yours ? 'theirs' : 'yours',
    levels: Math.abs(theirs - yours),
  }
}

/** "yours 1 higher", "the same", "not rated". */
export function sayDifference(difference: RatingDifference): string {
  switch (difference.kind) {
    case 'same':
      return 'the same'
    case 'higher':
      return `${difference.whose} ${difference.levels} higher`
    case 'unrated':
      return 'not rated'
  }
}

/** "Rated by both: 12 of 20 skills. The same on 5, theirs higher on 4, yours higher on 3." */
export function sayDifferences(differences: readonly RatingDifference[]): string {
  const both = differences.filter(({ kind }) => kind !== 'unrated').length
  const rated = `Rated by both: ${both} of ${differences.length} skills.`
  if (both === 0) return rated
  const same = differences.filter(({ kind }) => kind === 'same').length
  const theirs = higher(differences, 'theirs')
  const yours = higher(differences, 'yours')
  return `${rated} The same on ${same}, theirs higher on ${theirs}, yours higher on ${yours}.`
}

function higher(differences: readonly RatingDifference[], whose: 'theirs' | 'yours'): number {
  return differences.filter((one) => one.kind === 'higher' && one.whose === whose).length
}
