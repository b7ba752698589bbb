import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folded } from './folded.ts'

test.each([
  ['Ingénieure en chef', 'ingenieure en chef'],
  ['Żółć & Straße', 'zolc strasse'],
  ['  Front-end / UI (senior) ', 'front end ui senior'],
  ['ＣＴＯ', 'cto'],
  ['अभियंता', 'अभियंता'],
  ['?!', ''],
])('"%s" is searched as "%s"', (text, words) => {
  expect(folded(text)).toBe(words)
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text))
    }),
  )
})
