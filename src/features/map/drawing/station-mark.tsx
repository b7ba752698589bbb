import type { Box, Line, Station } from '#domain/layout/layout.ts'
import { widestWidth } from '#domain/layout/text-width.ts'
import { trackClass } from '#ui/track-class.ts'
import { Ring } from './ring.tsx'
import type { StationLook } from './station-look.ts'
import { TextLine } from './text-line.tsx'

/** A station's ring and label, in the layout's own coordinates: the static map and React Flow both draw this. */
export function StationMark({
  station,
  look,
  trackPlace,
}: {
  readonly station: Station
  readonly look: StationLook
  readonly trackPlace: number
}) {
  const { box, label, title, gist, standing, anchor } = station
  const colour = trackClass(trackPlace)
  const dim = look.emphasis === 'dim'
  return (
    <g className="group/station">
      <rect {...box} className="fill-transparent" />
      {look.emphasis === 'open' && (
        <rect
          {...grown(label, station.radius / 2)}
          rx={10}
          className="fill-card stroke-accent stroke-2"
        />
      )}
      <Ring station={station} look={look} trackPlace={trackPlace} />
      <Lines lines={title} anchor={anchor} className={titleClasses[look.emphasis]} />
      <Lines lines={gist} anchor={anchor} className="fill-quiet" />
      <TextLine
        line={{ ...standing, text: fitting(look.notes, standing) }}
        anchor={anchor}
        className={dim ? 'fill-quiet' : `fill-current ${colour}`}
      />
    </g>
  )
}

const titleClasses = {
  plain: 'fill-ink',
  open: 'fill-ink',
  lit: 'fill-accent',
  dim: 'fill-quiet',
}

/** The fullest note that the label has room for; else the shortest. */
function fitting(notes: readonly string[], { face, width }: Station['standing']): string {
  return notes.find((note) => widestWidth(note, face) <= width) ?? notes.at(-1) ?? ''
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

function Lines({
  lines,
  anchor,
  className,
}: {
  readonly lines: readonly Line[]
  readonly anchor: Station['anchor']
  readonly className: string
}) {
  return lines.map((line) => (
    <TextLine key={line.y} line={line} anchor={anchor} className={className} />
  ))
}
