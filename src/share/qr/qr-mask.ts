import type { QrGrid } from './qr-grid.ts'

/** The eight masks: each says which modules it turns over, so that none of the code looks like its patterns. */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** How hard a code is to read, by the standard's four rules: less is better. */
export function penalty(grid: QrGrid): number {
  const rows = grid.map((row) => row.map((dark) => (dark === true ? '1' : '0')).join(''))
  const columns = rows.map((_, x) => rows.map((row) => row.charAt(x)).join(''))
  const lines = [...rows, ...columns]
  const dark = rows.join('').replaceAll('0', '').length / rows.length ** 2
  return (
    lines.reduce((sum, one) => sum + runs(one) + finderLikes(one), 0) +
    3 * squares(rows) +
    10 * Math.floor(Math.abs(dark - 0.5) * 20)
  )
}

/** Five of a kind cost 3, each more costs 1. */
function runs(line: string): number {
  return (line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, { length }) => sum + length - 2, 0)
}

/** What looks like a finder pattern with room on one side costs 40. */
function finderLikes(line: string): number {
  return 40 * (line.match(/(?=10111010000|00001011101)/g) ?? []).length
}

/** Two by two of a kind. */
function squares(rows: readonly string[]): number {
  let count = 0
  for (const [y, row] of rows.entries()) {
    const below = rows[y + 1] ?? ''
    for (let x = 0; x + 1 < below.length; x += 1) {
      const four = row.slice(x, x + 2) + below.slice(x, x + 2)
      if (four === '0000' || four === '1111') count += 1
    }
  }
  return count
}
