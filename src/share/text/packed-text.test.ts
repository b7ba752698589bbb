import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkCursor } from '#share/link-cursor.ts'
import { arbitraryText } from '#testing/arbitrary-share.ts'
import { codeTable } from './code-table.ts'
import { packText, unpackText } from './packed-text.ts'

test('any text comes back as it was, half characters too, and what follows it is left', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryText, fc.constant('')), (text) => {
      const cursor = linkCursor(`${packText(text)}rest`)
      expect(unpackText(cursor, 1_000)).toBe(text)
      expect(cursor.take(4)).toBe('rest')
    }),
  )
})

test.each([
  ['English', 'Led the checkout redesign with design and data for a year.', 0.65],
  ['German', 'Zwei Gespräche im Monat, danach eine Entscheidung.', 0.95],
  ['Russian', 'Привет, как дела? Всё хорошо, спасибо.', 1.4],
  ['Arabic', 'مرحبا، كيف حالك اليوم؟', 1.5],
  ['Hebrew', 'שלום, מה שלומך היום? הכול בסדר.', 1.5],
  ['Chinese', '你好，今天我们讨论了新的设计。', 3.1],
  ['emoji', '🙂🙃🙂🙃🙂🙃🙂🙃', 2.5],
])('%s takes few characters a code point', (_, text, most) => {
  expect(packText(text).length / [...text].length).toBeLessThanOrEqual(most)
})

test('2,000 code points of any script fit into a link', () => {
  expect(packText('設計'.repeat(1_000)).length).toBeLessThan(8_000)
})

test('a text of more code points than are asked for is refused before it grows any further', () => {
  const cursor = linkCursor(packText('a'.repeat(30_000)))
  expect(unpackText(cursor, 2_000)).toBe('')
  expect(cursor.isRefused()).toBe(true)
  expect(cursor.missing()).toBe(0)
})

test('every row of bits means something, and nothing means two things', () => {
  const pieces = codeTable.flatMap(({ bits, escapes, texts }) =>
    [...escapes, ...texts.flatMap((row) => row.split('¦'))].map((piece) => ({ piece, bits })),
  )
  expect(pieces.reduce((sum, { bits }) => sum + 2 ** -bits, 0)).toBe(1)
  expect(new Set(pieces.map(({ piece }) => piece)).size).toBe(pieces.length)
})

test('printable ASCII has a code of its own, sign by sign', () => {
  for (let code = 32; code < 127; code += 1) {
    expect(packText(String.fromCharCode(code)).length).toBeLessThanOrEqual(4)
  }
})
