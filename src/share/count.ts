import { digitOf } from './alphabet.ts'
import type { LinkCursor } from './link-cursor.ts'

/**
 * A whole number in as few characters as it needs: below 48 in one, below 816 in two, below 13,104 in three.
 * A digit from 48 on says that another follows. Each number has exactly one spelling.
 */
export function writeCount(count: number): string {
  let rest = count
  let digits = ''
  while (rest >= lastDigits) {
    rest -= lastDigits
    digits += digitOf(lastDigits + (rest % moreDigits))
    rest = Math.floor(rest / moreDigits)
  }
  return digits + digitOf(rest)
}

export function readCount(cursor: LinkCursor): number {
  let count = 0
  for (let unit = 1; unit <= Number.MAX_SAFE_INTEGER; unit *= moreDigits) {
    const digit = cursor.digit()
    // What the writer took off before it divided is in the digit already.
    count += digit * unit
    if (!Number.isSafeInteger(count)) break
    if (digit < lastDigits) return cursor.isRefused() ? 0 : count
  }
  cursor.refuse()
  return 0
}

const lastDigits = 48
const moreDigits = 16
