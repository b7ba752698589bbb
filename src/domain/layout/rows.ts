import type { Ladder, Role } from '#domain/ladder.ts'
import { breakLines } from './break-lines.ts'
import type { RowName } from './layout.ts'
import type { Metrics } from './metrics.ts'

export type Rows = {
  readonly height: number
  /** The height at which a rung's stations stand. */
  readonly centre: (rung: number) => number
  readonly names: readonly RowName[]
}

/** One row a rung, the highest rung at the top, each as high as its highest label; an empty rung keeps a row. */
export function rowsOf(
  { rungs, roles }: Ladder,
  metrics: Metrics,
  headingLines: number,
  labelHeight: (role: Role) => number,
): Rows {
  const { margin, heading, radius, rowGap, row, rowName, boxPadding } = metrics
  const heights = rungs.map(() => 2 * radius)
  const names = rungs.map((name) => (rowName > 0 ? breakLines(name, rowName, row) : []))
  for (const role of roles) raise(heights, role.rung - 1, labelHeight(role))
  for (const [index, lines] of names.entries()) raise(heights, index, lines.length * row.lineHeight)

  const centres: number[] = rungs.map(() => 0)
  let top = margin + headingLines * heading.lineHeight + rowGap / 2 + boxPadding
  for (let index = rungs.length - 1; index >= 0; index -= 1) {
    const height = heights[index] ?? 0
    centres[index] = top + height / 2
    top += height + rowGap
  }
  return {
    height: top - rowGap + boxPadding + margin,
    centre: (rung) => centres[rung - 1] ?? 0,
    names: names.map((lines, index) => nameOf(index + 1, lines, centres[index] ?? 0, metrics)),
  }
}

function raise(heights: number[], index: number, height: number): void {
  heights[index] = Math.max(heights[index] ?? 0, height)
}

function nameOf(rung: number, lines: readonly string[], y: number, metrics: Metrics): RowName {
  const { row, margin } = metrics
  const top = y - (lines.length * row.lineHeight) / 2
  return {
    rung,
    y,
    lines: lines.map((text, index) => ({
      text,
      x: margin,
      y: top + index * row.lineHeight + (row.lineHeight - row.size) / 2 + row.size * 0.8,
      face: row,
    })),
  }
}
