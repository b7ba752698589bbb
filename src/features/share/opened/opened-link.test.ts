import { expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { writeEarlyLink } from '#share/early/write-early-link.ts'
import { encodeShare } from '#share/encode-share.ts'
import type { Share } from '#share/share.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { openLink } from './opened-link.ts'

const share: Share = {
  ladder: smallLadder.id,
  revision: 1,
  registered: smallRegistry.length,
  day: '2026-11-03',
  assessment: { ...emptyAssessment, ratings: new Map([[small.coaching, 3]]) },
}
const text = encodeShare(share, smallRegistry)

test('a link opens to what was shared', () => {
  expect(openLink(smallLadder, smallRegistry, text)).toEqual({
    kind: 'shared',
    share,
    text,
    notices: [],
    repaired: false,
  })
})

test('what its checksum shows to be whole opens, and says that something was changed on the way', () => {
  for (const around of [`${text}.`, `%3C${text}%3E`]) {
    expect(openLink(smallLadder, smallRegistry, around)).toMatchObject({
      kind: 'shared',
      share,
      repaired: true,
    })
  }
})

test('a link that was cut, or changed in one character, does not open', () => {
  const middle = Math.floor(text.length / 2)
  const other = text.charAt(middle) === 'a' ? 'b' : 'a'
  const changed = text.slice(0, middle) + other + text.slice(middle + 1)
  for (const damaged of [text.slice(0, -3), changed, 'main']) {
    expect(openLink(smallLadder, smallRegistry, damaged).kind).toBe('unreadable')
  }
})

test('an empty fragment is no link at all', () => {
  expect(openLink(smallLadder, smallRegistry, '')).toEqual({ kind: 'none' })
})

test('what this ladder does not know is said first', () => {
  const stranger = writeEarlyLink({
    ...share,
    revision: 2,
    assessment: { ...share.assessment, ratings: new Map([[mint('juggling'), 3]]) },
  })
  const opened = openLink(smallLadder, smallRegistry, stranger)
  expect(opened.kind === 'shared' && opened.notices.map(({ code }) => code)).toEqual([
    'other-revision',
    'unknown-ids',
    'early-version',
  ])
})
