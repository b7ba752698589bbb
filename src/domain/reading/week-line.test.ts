import { expect, test } from 'vitest'
import type { Statement } from '#domain/statement.ts'
import { weekLine } from './week-line.ts'

test.each([
  ['Code: 20 to 50% of the week', [{ from: 20, to: 50 }]],
  ['Code: about 20% for one engineer', [{ from: 20, to: 20 }]],
  [
    'Code: 90% by one count, or 70 to 80 % while leading',
    [
      { from: 90, to: 90 },
      { from: 70, to: 80 },
    ],
  ],
  ['Code: at least 30% for two authors', [{ from: 30, to: 100 }]],
  ['Code: up to 30% in one ladder', [{ from: 0, to: 30 }]],
  ['Meetings: some 30 hours out of 40', []],
  ['Growth: 250% in a year', []],
  ['Odd: 80 to 20%', []],
])('"%s" is drawn as its figures say', (text, shares) => {
  expect(weekLine(judged(text))?.shares).toEqual(shares)
})

test('the activity stands before the colon, and links after it stay links', () => {
  const link = { text: 'a guide', page: 'guide', id: 'swing' } as const
  expect(
    weekLine({ ...judged('Code: see a guide.'), parts: ['Code: see ', link, '.'] }),
  ).toMatchObject({
    activity: 'Code',
    amount: { text: 'see a guide.', parts: ['see ', link, '.'] },
  })
})

test('a line without a colon names no activity', () => {
  expect(weekLine(judged('Some of most days.'))).toBeUndefined()
})

function judged(text: string): Statement {
  return { text, basis: { kind: 'judgement' } }
}
