import type { QrSize } from './qr-size.ts'
import { errorCorrection } from './reed-solomon.ts'

/** The bytes of a code in the order in which they are drawn: the text's, filled up, in blocks, each with its correction. */
export function qrBytes(text: readonly number[], size: QrSize): readonly number[] {
  const data = filledUp(text, size)
  const shortest = Math.floor(size.dataBytes / size.blocks)
  const longer = size.dataBytes % size.blocks
  const blocks = Array.from({ length: size.blocks }, (_, at) => {
    const from = at * shortest + Math.max(0, at - (size.blocks - longer))
    return data.slice(from, from + shortest + (at >= size.blocks - longer ? 1 : 0))
  })
  const corrections = blocks.map((block) => errorCorrection(block, size.correctionBytesPerBlock))
  return [...interleaved(blocks), ...interleaved(corrections)]
}

/** How many bytes a text of that many takes along with what says so. */
export function bytesNeeded(length: number, { version }: QrSize): number {
  return length + (version < 10 ? 2 : 3)
}

/** Mode 4 (bytes), their count in 8 or 16 bits, the bytes, an end, and what the standard fills up with. */
function filledUp(text: readonly number[], { version, dataBytes }: QrSize): readonly number[] {
  const bits = [
    ...bitsOf(4, 4),
    ...bitsOf(text.length, version < 10 ? 8 : 16),
    ...text.flatMap((byte) => bitsOf(byte, 8)),
    0,
    0,
    0,
    0,
  ].slice(0, dataBytes * 8)
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit, place) => sum + (bit << (7 - place)), 0),
  )
  const missing = dataBytes - bytes.length
  return [...bytes, ...Array.from({ length: missing }, (_, at) => (at % 2 === 0 ? 0xec : 0x11))]
}

export function bitsOf(value: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => (value >> (count - 1 - place)) & 1)
}

function interleaved(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) =>
    blocks.flatMap((block) => (at < block.length ? block.slice(at, at + 1) : [])),
  ).flat()
}
