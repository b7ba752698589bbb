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
  let unit = 1
  for (;;) {
    const digit = cursor.digit()
    count += digit * unit
    if (digit < lastDigits) break
    // What the writer took off before it divided is in the digit already.
    unit *= moreDigits
  }
  if (!Number.isSafeInteger(count)) cursor.refuse()
  return cursor.isRefused() ? 0 : count
}

const lastDigits = 48
const moreDigits = 16
