import { digitOf } from './alphabet.ts'
import type { LinkCursor } from './link-cursor.ts'

/**
 * Answers by slot, each of 0 (none) to `states` less one, as one number in base `states`, slot 0 the lowest place:
 * as few characters as the highest answered slot needs. Empty where nothing is answered.
 */
export function packAnswers(bySlot: ReadonlyMap<number, number>, states: number): string {
  const count = Math.max(-1, ...bySlot.keys()) + 1
  let number = 0n
  for (let slot = count - 1; slot >= 0; slot -= 1) {
    number = number * BigInt(states) + BigInt(bySlot.get(slot) ?? 0)
  }
  let digits = ''
  for (let highest = BigInt(states) ** BigInt(count) - 1n; highest > 0n; highest /= 64n) {
    digits += digitOf(Number(number % 64n))
    number /= 64n
  }
  return digits
}

/** The answered slots of a part of `length` characters. */
export function unpackAnswers(
  cursor: LinkCursor,
  length: number,
  states: number,
): ReadonlyMap<number, number> {
  let number = 0n
  for (let place = 0; place < length; place += 1) {
    number += BigInt(cursor.digit()) * 64n ** BigInt(place)
  }
  const bySlot = new Map<number, number>()
  for (let slot = 0; number > 0n; slot += 1) {
    const answer = Number(number % BigInt(states))
    if (answer > 0) bySlot.set(slot, answer)
    number /= BigInt(states)
  }
  return bySlot
}
