import { expect, test } from 'vitest'
import { checksum } from './checksum.ts'

test('the checksum is the CRC-32 that everybody checks with “123456789”', () => {
  expect(Number.parseInt(checksum('123456789'), 36)).toBe(0xcbf43926)
})

test('the checksum always has seven digits', () => {
  expect(checksum('')).toBe('0000000')
})
