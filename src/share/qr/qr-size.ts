/**
 * How much a QR code of each version holds at error correction level M, which mends 15 %. Up to version 25, 117 modules
 * wide: more of them are too fine for a phone's camera at the width of a dialog. Source: ISO/IEC 18004:2015, table 9.
 */
export type QrSize = {
  readonly version: number
  /** Modules a side. */
  readonly side: number
  readonly dataBytes: number
  readonly correctionBytesPerBlock: number
  readonly blocks: number
}

const correctionBytesPerBlock = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
  28,
]
const blocks = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21,
]

export const qrSizes: readonly QrSize[] = blocks.map((count, at) => {
  const version = at + 1
  const perBlock = correctionBytesPerBlock[at] ?? 0
  return {
    version,
    side: 17 + 4 * version,
    dataBytes: Math.floor(freeModules(version) / 8) - perBlock * count,
    correctionBytesPerBlock: perBlock,
    blocks: count,
  }
})

/** Where alignment patterns have their centres, in both directions. */
export function alignmentCentres({ version, side }: QrSize): readonly number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2
  const later = Array.from({ length: count - 1 }, (_, at) => side - 7 - at * step)
  return [6, ...later.reverse()]
}

/** Modules that no pattern takes. */
function freeModules(version: number): number {
  const all = (16 * version + 128) * version + 64
  if (version === 1) return all
  const count = Math.floor(version / 7) + 2
  const aligned = all - ((25 * count - 10) * count - 55)
  return version < 7 ? aligned : aligned - 36
}
