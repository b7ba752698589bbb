import { expect, test } from 'vitest'
import { sayDay } from './say-day.ts'

test('a day is said in full, the same in every time zone', () => {
  expect(sayDay('2026-11-03')).toBe('3 November 2026')
  expect(sayDay('2027-01-01')).toBe('1 January 2027')
})
