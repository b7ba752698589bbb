import { expect, test } from 'vitest'
import { digitOf } from './alphabet.ts'
import { checksum, checksumLength, point, prime, spread } from './checksum.ts'
import { longestLink } from './limits.ts'

test('the sum never changes: links that people keep end in it', () => {
  expect(checksum('')).toBe('xPMjA')
  expect(checksum('1')).toBe('8SmAx')
  expect(checksum('1BBmNUL')).toBe('2GLRy')
})

test('it is five letters and digits, of more than 24 bits', () => {
  expect(prime).toBeGreaterThan(2 ** 24)
  expect(prime).toBeLessThanOrEqual(62 ** checksumLength)
  for (let at = 0; at < 2_000; at += 1) {
    expect(checksum(`1${digitOf(at % 64)}${digitOf(at >> 6)}`)).toMatch(/^[A-Za-z0-9]{5}$/)
  }
})

// Two changes go unnoticed where d1 * point^i + d2 * point^j is 0: where a power of the point is a quotient of two
// differences of worths. No power is, up to the longest link.
test('any one or two changed characters give another sum, however far apart they are', () => {
  const quotients = new Set<number>()
  for (let divisor = 1; divisor < 64; divisor += 1) {
    const inverse = power(divisor, prime - 2)
    for (let dividend = 1; dividend < 64; dividend += 1) {
      const quotient = product(dividend, inverse)
      quotients.add(quotient).add(prime - quotient)
    }
  }
  let powerOfPoint = 1
  const found: number[] = []
  for (let apart = 1; apart <= longestLink; apart += 1) {
    powerOfPoint = product(powerOfPoint, point)
    if (quotients.has(powerOfPoint)) found.push(apart)
  }
  expect(found).toEqual([])
})

// A change of d at a place, times the spread, may not be the sum's own change of e * 62^j.
test('one changed character of the text and one of its sum do not fit each other', () => {
  const changesOfSum = new Set<number>()
  for (let digit = 0; digit < checksumLength; digit += 1) {
    for (let by = 1; by < 62; by += 1) {
      const change = (by * 62 ** digit) % prime
      changesOfSum.add(change).add(prime - change)
    }
  }
  const found: string[] = []
  let weight = spread
  for (let fromEnd = 0; fromEnd <= longestLink; fromEnd += 1) {
    for (let by = 1; by < 64; by += 1) {
      if (changesOfSum.has((by * weight) % prime)) found.push(`${by} at ${fromEnd}`)
    }
    weight = product(weight, point)
  }
  expect(found).toEqual([])
})

test('every step of the sum is exact in a double', () => {
  expect((prime - 1) * Math.max(point, spread) + 63).toBeLessThan(Number.MAX_SAFE_INTEGER)
})

function product(a: number, b: number): number {
  return Number((BigInt(a) * BigInt(b)) % BigInt(prime))
}

function power(base: number, exponent: number): number {
  if (exponent === 0) return 1
  const half = power(product(base, base), Math.floor(exponent / 2))
  return exponent % 2 === 0 ? half : product(half, base)
}
