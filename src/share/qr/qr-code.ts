import { bitsOf, bytesNeeded, qrBytes } from './qr-bytes.ts'
import { nameMask, patterns, type QrGrid } from './qr-grid.ts'
import { masks, penalty } from './qr-mask.ts'
import { qrSizes } from './qr-size.ts'

/** A QR code's modules, row by row, dark ones true. */
export type QrCode = readonly (readonly boolean[])[]

/**
 * The QR code (model 2, level M) of a text, or undefined where it needs more than version 25: 997 bytes.
 * Source: ISO/IEC 18004:2015.
 */
export function qrCode(text: string): QrCode | undefined {
  const bytes = [...new TextEncoder().encode(text)]
  const size = qrSizes.find((one) => bytesNeeded(bytes.length, one) <= one.dataBytes)
  if (size === undefined) return undefined
  const frame = patterns(size)
  const bits = qrBytes(bytes, size).flatMap((byte) => bitsOf(byte, 8))
  const [first, ...others] = masks.map((_, mask) => masked(frame, bits, mask))
  return others
    .map((grid) => ({ grid, cost: penalty(grid) }))
    .reduce((best, one) => (one.cost < best.cost ? one : best), {
      grid: first ?? [],
      cost: penalty(first ?? []),
    })
    .grid.map((row) => row.map((dark) => dark === true))
}

/** The bits where the patterns leave room, each turned over where the mask says so. */
function masked(frame: QrGrid, bits: readonly number[], mask: number): QrGrid {
  const grid = frame.map((row) => [...row])
  nameMask(grid, mask)
  for (const [at, { x, y }] of freePlaces(frame).entries()) {
    const row = grid[y]
    if (row !== undefined) row[x] = (bits[at] === 1) !== (masks[mask]?.(x, y) ?? false)
  }
  return grid
}

/** From the lower right in pairs of columns, up and down in turns, past the column of the timing pattern. */
function freePlaces(frame: QrGrid): readonly { readonly x: number; readonly y: number }[] {
  const side = frame.length
  const rights = Array.from({ length: (side - 1) / 2 }, (_, pair) => side - 1 - 2 * pair)
  return rights
    .map((right) => (right <= 6 ? right - 1 : right))
    .flatMap((right, pair) =>
      Array.from({ length: side }, (_, step) => (pair % 2 === 0 ? side - 1 - step : step)).flatMap(
        (y) => [right, right - 1].map((x) => ({ x, y })),
      ),
    )
    .filter(({ x, y }) => frame[y]?.[x] === undefined)
}
