// @vitest-environment node
import { expect, test } from 'vitest'
import { wantedPort } from './wanted-port.mjs'

test('PORT is 4173 unless it says otherwise', () => {
  expect(wantedPort(undefined)).toBe(4173)
  expect(wantedPort('')).toBe(4173)
  expect(wantedPort('8080')).toBe(8080)
  expect(wantedPort('65535')).toBe(65_535)
})

test.each(['0', '65536', '-1', '80.5', '4173 ', '0x50', 'http', '1e3'])(
  'PORT "%s" is refused in one sentence',
  (text) => {
    expect(() => wantedPort(text)).toThrow(
      `PORT is "${text}", which is no port. Use a whole number from 1 to 65535.`,
    )
  },
)
