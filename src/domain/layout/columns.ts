import type { TrackId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Metrics } from './metrics.ts'

/** Where a track's rail runs, and on which side of it the labels stand. */
export type Column = { readonly x: number; readonly side: 'left' | 'right' }

export type Columns = { readonly width: number; readonly byTrack: ReadonlyMap<TrackId, Column> }

/** Two tracks face each other, labels outside. One, or three and more, stand side by side, labels to the right. */
export function columnsOf({ tracks }: Ladder, metrics: Metrics): Columns {
  const { margin, rowName, radius, railGap } = metrics
  const left = margin + (rowName > 0 ? rowName + margin : 0)
  const outside = radius + metrics.ringGap + metrics.label
  if (tracks.length === 2) {
    const first = left + outside
    return {
      width: first + railGap + outside + margin,
      byTrack: new Map(
        tracks.map(({ id }, index) => [
          id,
          index === 0 ? { x: first, side: 'left' } : { x: first + railGap, side: 'right' },
        ]),
      ),
    }
  }
  const pitch = radius + outside + railGap / 2
  return {
    width: left + bulge(metrics) + tracks.length * pitch - railGap / 2 + margin,
    byTrack: new Map(
      tracks.map(({ id }, index) => [
        id,
        { x: left + bulge(metrics) + radius + index * pitch, side: 'right' },
      ]),
    ),
  }
}

/** Room to the left of a first rail whose labels stand to the right, for the bows of moves that skip a rung. */
function bulge({ railGap }: Metrics): number {
  return railGap / 2
}
