import type { SkillRow } from '#domain/comparison/comparison.ts'
import { dumbbell, dumbbellSize, tickPlaces } from './dumbbell.ts'
import { MarkShape, YouShape } from './mark-shape.tsx'
import type { RoleMark } from './role-marks.ts'

/** One skill's asked levels on a line of five, for the glance. The words beside it say the same. */
export function DumbbellChart({
  row,
  marks,
}: {
  readonly row: SkillRow
  readonly marks: readonly RoleMark[]
}) {
  const { width, height, line, you: above } = dumbbellSize
  const drawn = dumbbell(row.asked, row.you)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-48 overflow-visible"
      aria-hidden="true"
      focusable="false"
    >
      <g className="fill-none stroke-current text-strong forced-colors:text-[CanvasText]">
        <path d={`M${tickPlaces[0]} ${line}H${tickPlaces.at(-1)}`} />
        {tickPlaces.map((x) => (
          <path key={x} d={`M${x} ${line - 3.5}v7`} />
        ))}
      </g>
      {drawn.bar !== undefined && (
        <path
          d={`M${drawn.bar.from} ${line}H${drawn.bar.to}`}
          className="fill-none stroke-current stroke-3 text-quiet forced-colors:text-[CanvasText]"
        />
      )}
      {drawn.marks.map(({ place, x }) => {
        const mark = marks[place]
        return mark === undefined ? null : <MarkShape key={place} mark={mark} x={x} y={line} />
      })}
      {drawn.you !== undefined && <YouShape x={drawn.you} y={above} />}
    </svg>
  )
}
