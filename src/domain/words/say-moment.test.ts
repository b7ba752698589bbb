import { expect, test } from 'vitest'
import { sayMoment } from './say-moment.ts'

test('a moment is told with its day in words and its time to the minute, where the reader is', () => {
  expect(sayMoment(new Date(2026, 10, 3, 9, 5, 59))).toBe('3 November 2026, 09:05')
  expect(sayMoment(new Date(2026, 10, 3, 0, 0))).toBe('3 November 2026, 00:00')
})
