import type { Rating } from '#domain/assessment.ts'
import type { SkillDepth } from '#domain/depth.ts'
import { highestLevel, isLevel } from '#domain/level.ts'
import { sayWhyUnrated } from '#domain/standing/gap.ts'
import { LevelBar } from '#features/share/level-bar.tsx'

/** A rating as a bar and in words: "Level 3 of 5" and what somebody at that level does. */
export function RatingShown({
  rating,
  depth,
  barClass,
  narrow,
}: {
  readonly rating: Rating | undefined
  readonly depth: SkillDepth | undefined
  readonly barClass: string
  /** Whether the words stand below the bar rather than beside it. */
  readonly narrow: boolean
}) {
  if (!isLevel(rating)) return <p className="text-quiet">{sayUnrated(rating)}</p>
  return (
    <div
      className={narrow ? 'grid grid-cols-[minmax(0,1fr)] gap-1.5' : 'flex items-center gap-x-4'}
    >
      <span className={`w-36 max-w-full shrink-0 desktop:w-48 ${barClass}`}>
        <LevelBar level={rating} />
      </span>
      <p>
        Level {rating} of {highestLevel}{' '}
        <span className={`text-[0.875rem] text-quiet ${narrow ? 'block' : ''}`}>
          {depth?.levels.find(({ level }) => level === rating)?.title}
        </span>
      </p>
    </div>
  )
}

function sayUnrated(rating: 'not-sure' | 'no-chance' | undefined): string {
  return rating === undefined ? 'not rated' : sayWhyUnrated(rating)
}
