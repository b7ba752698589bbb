import { expect, test } from 'vitest'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { noticesAgainst } from './notices-against.ts'
import type { Share } from './share.ts'
import { explainShareNotice } from './share-notice.ts'

const share: Share = {
  ladder: smallLadder.id,
  revision: smallLadder.revision,
  registered: smallRegistry.length,
  day: '2026-02-03',
  assessment: {
    ratings: new Map([[small.hiring, 3]]),
    leanings: new Map([[small.focus, 5]]),
    notes: new Map([[small.design, 'A note']]),
    here: small.senior,
  },
}

function wordsFor(other: Partial<Share>, registry = smallRegistry): readonly string[] {
  return noticesAgainst(smallLadder, registry, { ...share, ...other }).map(explainShareNotice)
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
    'This link was made by an early Crossrung (link version 0). It still opens; a link that you make now is shorter.',
  )
})

test('a skill that was renamed since is told by both names', () => {
  const was = [{ id: 'recruiting', until: '2026-06-01' }]
  const registry = smallRegistry.map((entry) =>
    entry.id === small.hiring ? { ...entry, was } : entry,
  )
  expect(wordsFor({}, registry)).toEqual([
    'Renamed since this link was made: recruiting is now hiring. The answers are the same.',
  ])
  expect(wordsFor({ day: '2026-06-01' }, registry)).toEqual([])
})

test('what was retired since is told, and kept', () => {
  const registry = [
    ...smallRegistry,
    { kind: 'skill' as const, id: 'juggling', retired: '2027-01-01' },
  ]
  const ratings = new Map([[mint<typeof small.hiring>('juggling'), 2 as const]])
  const assessment = { ...share.assessment, ratings }
  expect(wordsFor({ assessment, registered: registry.length }, registry)).toEqual([
    'No longer part of this ladder, and counted nowhere: 1 skill (juggling). What was said of them is kept, and goes along when you share this again.',
  ])
})

test('what only a newer Crossrung knows is told by its number, and kept', () => {
  const ratings = new Map([[mint<typeof small.hiring>('~21'), 2 as const]])
  const notes = new Map([[mint<typeof small.hiring>('~21'), 'A note']])
  expect(wordsFor({ assessment: { ...share.assessment, ratings, notes } })).toEqual([
    'This link was made by a newer Crossrung: it answers 1 thing that this one does not have yet. What was said of them is kept, and goes along when you share this again. Reload this page to get the newest Crossrung.',
  ])
})

test('skills and questions that came after the link was made are counted', () => {
  const early = smallRegistry.filter(({ id }) => id !== small.writing && id !== small.focus)
  const late = smallRegistry.filter(({ id }) => id === small.writing || id === small.focus)
  const assessment = { ...share.assessment, leanings: new Map() }
  expect(wordsFor({ assessment, registered: early.length }, [...early, ...late])).toEqual([
    'Added to the ladder since this link was made, so it says nothing of them: 1 skill and 1 question.',
  ])
})

test('parts that this version cannot read are counted, and the rest is shown', () => {
  expect(wordsFor({ unread: [{ kind: 'z', digits: 'abc' }] })).toEqual([
    'This link holds 1 part of a kind that this Crossrung cannot read. All else is shown. Reload this page to get the newest Crossrung.',
  ])
})
