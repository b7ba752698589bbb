import type { Assessment } from '#domain/assessment.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { sayDifferences } from '#domain/standing/rating-difference.ts'
import { ratingGroups } from './rating-rows.ts'
import { RatingsList } from './ratings-list.tsx'
import { RatingsTable } from './ratings-table.tsx'

/** Every skill with their rating and note; with yours and the difference where `yours` is given. */
export function SharedRatings({
  ladder,
  theirs,
  yours,
  skills,
}: {
  readonly ladder: Ladder
  readonly theirs: Assessment
  readonly yours: Assessment | undefined
  readonly skills: readonly SkillDepth[]
}) {
  const comparing = yours !== undefined
  const groups = ratingGroups(ladder, theirs, yours?.ratings ?? new Map())
  const parts = { groups, skills, comparing }
  return (
    <section aria-labelledby="shared-ratings">
      <h2 id="shared-ratings" className="text-xl">
        {comparing ? 'Their ratings and yours' : 'Their ratings'}
      </h2>
      {comparing && (
        <p className="mt-1 text-quiet">
          {sayDifferences(groups.flatMap(({ rows }) => rows.map(({ difference }) => difference)))}
        </p>
      )}
      <div className="mt-2">
        <RatingsTable {...parts} />
        <RatingsList {...parts} />
      </div>
    </section>
  )
}
