import { bitsOf } from './qr-bytes.ts'
import { alignmentCentres, type QrSize } from './qr-size.ts'

/** Modules row by row: dark, light, or not yet drawn. */
export type QrGrid = (boolean | undefined)[][]

/** The patterns by which a reader finds and straightens the code, with the places of the mask's name kept free. */
export function patterns(size: QrSize): QrGrid {
  const { side, version } = size
  const grid: QrGrid = Array.from({ length: side }, () =>
    Array.from({ length: side }, () => undefined),
  )
  const put = (x: number, y: number, dark: boolean) => {
    const row = grid[y]
    if (row !== undefined && x >= 0 && x < side) row[x] = dark
  }
  for (let at = 0; at < side; at += 1) {
    put(6, at, at % 2 === 0)
    put(at, 6, at % 2 === 0)
  }
  for (const x of alignmentCentres(size)) {
    for (const y of alignmentCentres(size)) {
      const inCorner = (x < 9 && (y < 9 || y > side - 10)) || (y < 9 && x > side - 10)
      if (!inCorner) rings(put, x, y, 2, [0, 2])
    }
  }
  for (const [x, y] of [
    [3, 3],
    [side - 4, 3],
    [3, side - 4],
  ] as const) {
    rings(put, x, y, 4, [0, 1, 3])
  }
  nameMask(grid, 0)
  if (version >= 7) {
    for (const [at, bit] of bitsOf(withRest(version, 12, 0x1f25), 18)
      .toReversed()
      .entries()) {
      put(side - 11 + (at % 3), Math.floor(at / 3), bit === 1)
      put(Math.floor(at / 3), side - 11 + (at % 3), bit === 1)
    }
  }
  return grid
}

/** Squares around a centre, those at the given distances dark. */
function rings(
  put: (x: number, y: number, dark: boolean) => void,
  x: number,
  y: number,
  reach: number,
  dark: readonly number[],
): void {
  for (let down = -reach; down <= reach; down += 1) {
    for (let right = -reach; right <= reach; right += 1) {
      put(x + right, y + down, dark.includes(Math.max(Math.abs(right), Math.abs(down))))
    }
  }
}

/** Level M (0 in its code) and the mask, twice, with their own correction; and the one module that is always dark. */
export function nameMask(grid: QrGrid, mask: number): void {
  const side = grid.length
  const bits = bitsOf(withRest(mask, 10, 0x537) ^ 0x5412, 15).toReversed()
  const put = (x: number, y: number, bit: number | undefined) => {
    const row = grid[y]
    if (row !== undefined) row[x] = bit === 1
  }
  for (const [at, bit] of bits.entries()) {
    if (at < 6) put(8, at, bit)
    else if (at < 8) put(8, at + 1, bit)
    else if (at === 8) put(7, 8, bit)
    else put(14 - at, 8, bit)
    if (at < 8) put(side - 1 - at, 8, bit)
    else put(8, side - 15 + at, bit)
  }
  put(8, side - 8, 1)
}

/** A value followed by `count` bits that make it divisible by a polynomial. */
function withRest(value: number, count: number, polynomial: number): number {
  let rest = value
  for (let bit = 0; bit < count; bit += 1) rest = (rest << 1) ^ ((rest >> (count - 1)) * polynomial)
  return (value << count) | rest
}
