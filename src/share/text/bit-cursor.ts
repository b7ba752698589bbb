import type { LinkCursor } from '#share/link-cursor.ts'

/** Reads a link's characters bit by bit, six of each, the highest first. What is left of the last one is passed over. */
export type BitCursor = {
  /** The number that the next bits are. */
  readonly number: (bits: number) => number
}

export function bitCursor(cursor: LinkCursor): BitCursor {
  let digit = 0
  let left = 0
  const bit = () => {
    if (left === 0) {
      digit = cursor.digit()
      left = 6
    }
    left -= 1
    return (digit >> left) & 1
  }
  return {
    number: (bits) => {
      let value = 0
      for (let read = 0; read < bits; read += 1) value = value * 2 + bit()
      return value
    },
  }
}
