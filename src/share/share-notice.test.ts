import { expect, test } from 'vitest'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import type { Share } from './share.ts'
import { explainShareNotice, noticesAgainst } from './share-notice.ts'

const share: Share = {
  ladder: smallLadder.id,
  revision: smallLadder.revision,
  day: '2026-02-03',
  assessment: {
    ratings: new Map([[small.hiring, 3]]),
    leanings: new Map([[small.focus, 5]]),
    notes: new Map([[small.design, 'A note']]),
    here: small.senior,
  },
}

function wordsFor(other: Partial<Share>): readonly string[] {
  return noticesAgainst(smallLadder, { ...share, ...other }).map(explainShareNotice)
}

test('a share that fits the ladder needs no words', () => {
  expect(wordsFor({})).toEqual([])
})

test('a share of another ladder says which', () => {
  expect(wordsFor({ ladder: mint('acme'), revision: 7 })).toEqual([
    'This was answered for another ladder, “acme”; you are looking at “small”. Only answers with the same ids are counted.',
  ])
})

test('a share of another revision says which', () => {
  expect(wordsFor({ revision: 7 })).toEqual([
    'This was answered on revision 7 of the ladder; you are looking at revision 1. The words of a level may have changed since.',
  ])
})

test('ids that the ladder does not have are named, never dropped in silence', () => {
  const assessment = {
    ratings: new Map([
      [small.hiring, 3 as const],
      [mint<typeof small.hiring>('juggling'), 2 as const],
    ]),
    leanings: new Map([[mint<typeof small.focus>('tea-or-coffee'), 1 as const]]),
    notes: new Map([
      [mint<typeof small.hiring>('juggling'), 'Three balls'],
      [mint<typeof small.hiring>('__proto__'), 'Odd'],
    ]),
    target: mint<typeof small.senior>('wizard'),
  }
  expect(wordsFor({ assessment })).toEqual([
    'Unknown to this ladder, and counted nowhere: 2 skills (__proto__ and juggling). What was said of them is kept, and goes along when you share this again.',
    'Unknown to this ladder, and counted nowhere: 1 question (tea-or-coffee). What was said of them is kept, and goes along when you share this again.',
    'Unknown to this ladder, and counted nowhere: 1 role (wizard). What was said of them is kept, and goes along when you share this again.',
  ])
})

test('of many unknown ids the first are named and the rest are counted', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(explainShareNotice({ code: 'unknown-ids', of: 'skill', ids })).toContain(
    '7 skills (a, b, c, d, e and 2 more)',
  )
})

test('a link of version 0 says that it is an early one, never that it is damaged', () => {
  expect(explainShareNotice({ code: 'early-version', version: 0 })).toBe(
    'This link was made by an early Crossrung (link version 0). A later one may not open it: keep a copy if you want to have it for long.',
  )
})
