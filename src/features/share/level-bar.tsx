import type { Rating } from '#domain/assessment.ts'
import { isLevel, levels } from '#domain/level.ts'

/** A level as five bars, filled in the text's colour. What it says stands beside it in words. */
export function LevelBar({ rating }: { readonly rating: Rating | undefined }) {
  if (!isLevel(rating)) return null
  return (
    <svg viewBox={`0 0 ${pitch * levels.length - space} ${height}`} className={look} aria-hidden>
      {levels.map((level) => (
        <rect
          key={level}
          x={pitch * (level - 1)}
          width={pitch - space}
          height={height}
          rx={1}
          className={level <= rating ? 'fill-current' : 'fill-line'}
        />
      ))}
    </svg>
  )
}

const pitch = 26
const space = 2
const height = 5
const look = 'block h-auto w-full'
