import { trackClass } from '#ui/track-class.ts'
import type { StandingMark } from './standing-marks.ts'

const step = 5
const height = 14

/** A mark a skill: tall for met, half as tall for short, a dot for not rated. The words beside it say the same. */
export function StandingStrip({
  marks,
  trackPlace,
}: {
  readonly marks: readonly StandingMark[]
  readonly trackPlace: number
}) {
  return (
    <svg
      viewBox={`0 0 ${marks.length * step} ${height}`}
      className={`h-3.5 w-auto shrink-0 ${trackClass(trackPlace)}`}
      aria-hidden="true"
    >
      {marks.map((mark, place) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place among the role's skills.
          key={place}
          x={place * step + 1}
          y={height - tall[mark]}
          width={3}
          height={tall[mark]}
          rx={1}
          className={
            mark === 'unrated' ? 'fill-strong' : 'fill-current forced-colors:fill-[CanvasText]'
          }
        />
      ))}
    </svg>
  )
}

const tall: Readonly<Record<StandingMark, number>> = { met: height, short: 6, unrated: 2 }
