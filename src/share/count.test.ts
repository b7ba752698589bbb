import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCount, writeCount } from './count.ts'
import { linkCursor } from './link-cursor.ts'

test.each([
  [0, 1],
  [47, 1],
  [48, 2],
  [815, 2],
  [816, 3],
  [13_103, 3],
  [13_104, 4],
])('%i takes %i characters', (count, length) => {
  expect(writeCount(count)).toHaveLength(length)
})

test('reading a count undoes writing it, and leaves what follows', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      const cursor = linkCursor(`${writeCount(count)}rest`)
      expect(readCount(cursor)).toBe(count)
      expect(cursor.take(4)).toBe('rest')
    }),
  )
})

test('a count that never ends, or is larger than numbers are exact, is refused', () => {
  for (const text of ['_', '_____', `${'_'.repeat(8_000)}A`, '--------------A']) {
    const cursor = linkCursor(text)
    expect(readCount(cursor)).toBe(0)
    expect(cursor.isRefused()).toBe(true)
  }
})
