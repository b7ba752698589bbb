import { type RatingDifference, sayDifference } from '#domain/standing/rating-difference.ts'

export function DifferenceShown({ difference }: { readonly difference: RatingDifference }) {
  const look = difference.kind === 'higher' ? 'font-semibold text-gap' : 'text-quiet'
  return <p className={`whitespace-nowrap ${look}`}>{sayDifference(difference)}</p>
}
