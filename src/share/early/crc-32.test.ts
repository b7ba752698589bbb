import { expect, test } from 'vitest'
import { crc32 } from './crc-32.ts'

test('the sum of early links is the CRC-32 that everybody checks with “123456789”', () => {
  expect(Number.parseInt(crc32('123456789'), 36)).toBe(0xcbf43926)
})

test('that sum always has seven digits', () => {
  expect(crc32('')).toBe('0000000')
})
