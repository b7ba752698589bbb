import type { Station } from '#domain/layout/layout.ts'
import { trackClass } from '#ui/track-class.ts'
import type { StationLook } from './station-look.ts'

/** An open ring; readiness fills it, a dot says "here", a second ring "target", a figure the asked level. */
export function Ring({
  station: { x, y, radius },
  look,
  trackPlace,
}: {
  readonly station: Pick<Station, 'x' | 'y' | 'radius'>
  readonly look: StationLook
  readonly trackPlace: number
}) {
  const dim = look.emphasis === 'dim'
  const line = radius / 6
  return (
    <g className={dim ? 'text-strong' : trackClass(trackPlace)}>
      {look.emphasis === 'lit' && (
        <circle cx={x} cy={y} r={radius * 1.4} className="fill-accent-wash" />
      )}
      <circle
        cx={x}
        cy={y}
        r={radius - line / 2}
        className="fill-paper stroke-current"
        strokeWidth={line}
        strokeDasharray={dim ? `${line * 1.5} ${line * 1.5}` : undefined}
      />
      {look.readiness !== undefined && look.readiness > 0 && (
        <circle
          cx={x}
          cy={y}
          r={radius * 0.76}
          strokeWidth={radius * 0.48}
          pathLength={1}
          strokeDasharray={`${look.readiness} 1`}
          transform={`rotate(-90 ${x} ${y})`}
          className="fill-none stroke-current"
        />
      )}
      {look.here && <circle cx={x} cy={y} r={radius / 3.2} className="fill-ink" />}
      {look.target && (
        <circle
          cx={x}
          cy={y}
          r={radius * (look.here ? 0.43 : 0.28)}
          strokeWidth={look.here ? line * 0.7 : line}
          className="fill-none stroke-accent"
        />
      )}
      {look.level !== undefined && (
        <text
          x={x}
          y={y + radius * 0.34}
          textAnchor="middle"
          fontSize={radius}
          fontWeight={700}
          textRendering="geometricPrecision"
          className="fill-ink"
        >
          {look.level}
        </text>
      )}
    </g>
  )
}
