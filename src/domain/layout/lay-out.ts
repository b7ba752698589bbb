import type { Ladder, Role, Track } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { breakLines } from './break-lines.ts'
import { type Column, type Columns, columnsOf } from './columns.ts'
import { connectionsOf } from './connections.ts'
import type { Box, Layout, Line, Station, TrackHeading } from './layout.ts'
import { type Form, formMetrics, type Metrics } from './metrics.ts'
import { rowsOf } from './rows.ts'
import type { Face } from './text-width.ts'

/** Places a ladder, in time linear in its size. `textScale` is the reader's text size over 16 px. */
export function layOut(ladder: Ladder, form: Form, textScale = 1): Layout {
  const metrics = formMetrics(form, textScale)
  const columns = columnsOf(ladder, metrics)
  const written = new Map(ladder.roles.map((role) => [role.id, write(role, metrics)]))
  const headings = ladder.tracks.map((track) => headingOf(track, columns, metrics))
  const rows = rowsOf(
    ladder,
    metrics,
    Math.max(0, ...headings.map(({ lines }) => lines.length)),
    (role) => written.get(role.id)?.height ?? 0,
  )
  const stations = ladder.roles.map((role) =>
    stationOf(
      role,
      written.get(role.id),
      columns.byTrack.get(role.track),
      rows.centre(role.rung),
      metrics,
    ),
  )
  return {
    form,
    width: columns.width,
    height: rows.height,
    headings,
    rows: rows.names,
    stations,
    connections: connectionsOf(ladder, indexOf(ladder), stations, columns.byTrack),
  }
}

type Written = {
  readonly title: readonly string[]
  readonly gist: readonly string[]
  readonly height: number
}

function write(
  { title, gist }: Role,
  { label, title: face, gist: gistFace, standing }: Metrics,
): Written {
  const titleLines = breakLines(title, label, face)
  const gistLines = gistFace === undefined ? [] : breakLines(gist, label, gistFace)
  return {
    title: titleLines,
    gist: gistLines,
    height:
      titleLines.length * face.lineHeight +
      gistLines.length * (gistFace?.lineHeight ?? 0) +
      standing.lineHeight,
  }
}

function stationOf(
  { id, track }: Role,
  written: Written | undefined,
  column: Column | undefined,
  y: number,
  metrics: Metrics,
): Station {
  const { x, side } = column ?? { x: 0, side: 'right' as const }
  const { title = [], gist = [], height = 0 } = written ?? {}
  const offset = metrics.radius + metrics.ringGap
  const anchor = side === 'left' ? 'end' : 'start'
  const textX = side === 'left' ? x - offset : x + offset
  const top = y - height / 2
  const titles = stack(title, textX, top, metrics.title)
  const gistTop = top + title.length * metrics.title.lineHeight
  const gists = metrics.gist === undefined ? [] : stack(gist, textX, gistTop, metrics.gist)
  const standingTop = top + height - metrics.standing.lineHeight
  const label = {
    x: side === 'left' ? textX - metrics.label : textX,
    y: top,
    width: metrics.label,
    height,
  }
  return {
    role: id,
    track,
    x,
    y,
    radius: metrics.radius,
    anchor,
    title: titles,
    gist: gists,
    standing: {
      x: textX,
      y: baseline(standingTop, metrics.standing),
      face: metrics.standing,
      width: metrics.label,
    },
    label,
    box: around(label, x, y, metrics),
  }
}

function stack(texts: readonly string[], x: number, top: number, face: Face): readonly Line[] {
  return texts.map((text, index) => ({
    text,
    x,
    y: baseline(top + index * face.lineHeight, face),
    face,
  }))
}

/** Half the leading above, then the ascent, taken as four fifths of the size. */
function baseline(top: number, { size, lineHeight }: Face): number {
  return top + (lineHeight - size) / 2 + size * 0.8
}

function around(label: Box, x: number, y: number, { radius, boxPadding }: Metrics): Box {
  const left = Math.min(label.x, x - radius) - boxPadding
  const right = Math.max(label.x + label.width, x + radius) + boxPadding
  const top = Math.min(label.y, y - radius) - boxPadding
  const bottom = Math.max(label.y + label.height, y + radius) + boxPadding
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** As wide as ring and label together; what is longer goes on below. */
function headingOf({ id, title }: Track, columns: Columns, metrics: Metrics): TrackHeading {
  const { heading, margin, radius, ringGap, label } = metrics
  const { x, side } = columns.byTrack.get(id) ?? { x: 0, side: 'right' as const }
  const lines = breakLines(title, 2 * radius + ringGap + label, heading)
  return {
    track: id,
    anchor: side === 'left' ? 'end' : 'start',
    lines: stack(lines, side === 'left' ? x + radius : x - radius, margin, heading),
  }
}
