import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryTitle } from '#testing/arbitrary-title.ts'
import { breakLines } from './break-lines.ts'
import { widestWidth } from './text-width.ts'

const face = { size: 14, bold: true, lineHeight: 18 }

test('a title that fits stays on one line', () => {
  expect(breakLines('Team Lead', 142, face)).toEqual(['Team Lead'])
})

test('a title that does not fit goes on below, at a space', () => {
  expect(breakLines('Distinguished Engineer', 142, face)).toEqual(['Distinguished', 'Engineer'])
})

test('a word that no line holds is cut', () => {
  expect(breakLines('Engineer', 50, face)).toEqual(['Engi', 'neer'])
})

test('no text has no line', () => {
  expect(breakLines('', 142, face)).toEqual([])
  expect(breakLines(' \n ', 142, face)).toEqual([])
})

/** From a width that holds any one letter. */
const width = fc.integer({ min: 32, max: 400 })

test('no line is wider than asked, and no letter is lost or moved', () => {
  fc.assert(
    fc.property(arbitraryTitle, width, fc.boolean(), (title, most, bold) => {
      const lines = breakLines(title, most, { ...face, bold })
      for (const line of lines) {
        expect(line).not.toBe('')
        expect(widestWidth(line, { ...face, bold })).toBeLessThanOrEqual(most)
      }
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(title.replaceAll(/\s/g, ''))
    }),
  )
})

test('a wider label never asks for more lines', () => {
  fc.assert(
    fc.property(arbitraryTitle, width, width, (title, a, b) => {
      const [narrow, wide] = [Math.min(a, b), Math.max(a, b)]
      const most = breakLines(title, narrow, face).length
      expect(breakLines(title, wide, face).length).toBeLessThanOrEqual(most)
    }),
  )
})
