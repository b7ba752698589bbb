import { levels } from '#domain/level.ts'
import { dumbbellSize, tickPlaces } from './dumbbell.ts'

/** The numbers of the levels, above the charts of a column. */
export function ScaleKey() {
  return (
    <svg
      viewBox={`0 0 ${dumbbellSize.width} 14`}
      className="block h-auto w-full max-w-48 fill-quiet forced-colors:fill-[CanvasText] text-[12px]"
      aria-hidden="true"
      focusable="false"
    >
      {levels.map((level, at) => (
        <text key={level} x={tickPlaces[at]} y={11} textAnchor="middle">
          {level}
        </text>
      ))}
    </svg>
  )
}
