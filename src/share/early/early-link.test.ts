import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Leaning, Rating } from '#domain/assessment.ts'
import type { QuestionId, SkillId } from '#domain/ids.ts'
import { decodeShare } from '#share/decode-share.ts'
import { longestLink, longestName, longestNote } from '#share/limits.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'
import type { Share } from '#share/share.ts'
import { wellFormed } from '#share/well-formed.ts'
import { arbitraryShare } from '#testing/arbitrary-share.ts'
import { mint } from '#testing/mint.ts'
import { toBase64url } from './base64url.ts'
import { crc32 } from './crc-32.ts'
import { readEarlyLink } from './read-early-link.ts'
import { writeEarlyLink } from './write-early-link.ts'

const example: Share = {
  ladder: mint('crossrung'),
  revision: 1,
  day: '2026-02-03',
  assessment: {
    ratings: new Map<SkillId, Rating>([
      [mint('hiring'), 3],
      [mint('code-craft'), 'not-sure'],
      [mint('delegation'), 'no-chance'],
    ]),
    leanings: new Map<QuestionId, Leaning>([[mint('one-person-or-one-piece'), 5]]),
    notes: new Map([[mint('hiring'), 'Zwei Gespräche im Monat 🙂 ثم قرار']]),
    name: 'Ŝanĝo',
    here: mint('senior-developer'),
    target: mint('staff-engineer'),
  },
}
const text = writeEarlyLink(example)

test('an early link opens with all that was put in it', () => {
  expect(decodeShare(text, [])).toEqual({ ok: true, version: 0, share: example })
})

test('an early link stays as it is', () => {
  const { ratings, leanings } = example.assessment
  expect(writeEarlyLink({ ...example, assessment: { ratings, leanings, notes: new Map() } })).toBe(
    '0006ueyJsYWRkZXIiOiJjcm9zc3J1bmciLCJyZXZpc2lvbiI6MSwiZGF5IjoiMjAyNi0wMi0wMyIsInJhdGluZ3MiOltbXSxbXSxbImhpcmluZyJdLFtdLFtdLFsiY29kZS1jcmFmdCJdLFsiZGVsZWdhdGlvbiJdXSwibGVhbmluZ3MiOltbXSxbXSxbXSxbXSxbIm9uZS1wZXJzb24tb3Itb25lLXBpZWNlIl0sW11dfQ0mgfyhp',
  )
})

test('reading undoes writing, with half characters made whole', () => {
  fc.assert(
    fc.property(arbitraryShare, ({ ladder, revision, day = '2026-02-03', assessment }) => {
      const { notes, name, ...rest } = assessment
      const share: Share = {
        ladder,
        revision,
        day,
        assessment: {
          ...rest,
          notes: new Map([...notes].map(([id, note]) => [id, wellFormed(note)])),
          ...(name !== undefined && { name: wellFormed(name) }),
        },
      }
      const early = writeEarlyLink(share)
      fc.pre(early.length <= longestLink)
      expect(readEarlyLink(early)).toEqual(share)
    }),
  )
})

test('an early id that was renamed since opens under the new one', () => {
  const [was] = [{ id: 'hiring', until: '2026-06-01' }]
  const registry = [{ kind: 'skill' as const, id: 'hiring-team-building', was: [was] }]
  const decoded = decodeShare(text, registry)
  const assessment = decoded.ok ? decoded.share.assessment : undefined
  expect(assessment?.ratings.get(mint('hiring-team-building'))).toBe(3)
  expect(assessment?.notes.has(mint('hiring-team-building'))).toBe(true)
})

test('a change of any one character is noticed, wherever it is', () => {
  for (let at = 0; at < text.length; at += 1) {
    for (const character of 'Aa0-_Zz9') {
      if (character === text[at]) continue
      const changed = text.slice(0, at) + character + text.slice(at + 1)
      expect(readPastedLink(changed, []).ok, changed).toBe(false)
    }
  }
})

test('an early link that lost its end says how much is missing', () => {
  for (const missing of [1, 90]) {
    expect(decodeShare(text.slice(0, -missing), [])).toEqual({
      ok: false,
      problem: { code: 'cut-off', missing },
    })
  }
})

test('an early link opens out of what was put around it', () => {
  for (const pasted of [
    `<https://example.org/shared#${text}>.`,
    encodeURIComponent(text),
    `${text}and`,
  ]) {
    expect(readPastedLink(pasted, [])).toMatchObject({ ok: true, version: 0, text })
  }
})

const body = {
  ladder: 'l',
  revision: 1,
  day: '2026-02-03',
  ratings: [['a'], [], [], [], [], [], []],
  leanings: [[], [], [], [], [], []],
}

/** A text whose length and sum are right, whatever it says. */
function signed(json: string): string {
  const written = toBase64url(json)
  const early = `0${(12 + written.length).toString(36).padStart(4, '0')}${written}`
  return early + crc32(early)
}

test('a signed link with the right parts opens', () => {
  expect(readEarlyLink(signed(JSON.stringify(body)))).toBeDefined()
})

test.each([
  ['no object', JSON.stringify([body])],
  ['null', 'null'],
  ['no JSON', '{'],
  ['white space that we did not write', JSON.stringify(body, null, 1)],
  ['a key that we did not write', JSON.stringify({ ...body, admin: true })],
  ['__proto__', JSON.stringify(body).replace('{', '{"__proto__":{"polluted":true},')],
  [
    'keys in another order',
    JSON.stringify({ ...body, ladder: undefined }).replace('}', ',"ladder":"l"}'),
  ],
  [
    'a skill rated twice',
    JSON.stringify({ ...body, ratings: [['a', 'a'], [], [], [], [], [], []] }),
  ],
  ['ratings beyond the scale', JSON.stringify({ ...body, ratings: [...body.ratings, ['b']] })],
  ['ids that are not text', JSON.stringify({ ...body, ratings: [[1], [], [], [], [], [], []] })],
  ['no such day', JSON.stringify({ ...body, day: '2026-02-30' })],
  ['half a revision', JSON.stringify({ ...body, revision: 1.5 })],
  ['a target that is no text', JSON.stringify({ ...body, target: 3 })],
  ['an empty name', JSON.stringify({ ...body, name: '' })],
  ['half a character', JSON.stringify({ ...body, name: '\uD83D' })],
  ['no notes where notes are said to be', JSON.stringify({ ...body, notes: [] })],
  ['an empty note', JSON.stringify({ ...body, notes: [['a', '']] })],
  ['a long note', JSON.stringify({ ...body, notes: [['a', 'n'.repeat(longestNote + 1)]] })],
  ['a long name', JSON.stringify({ ...body, name: 'n'.repeat(longestName + 1) })],
  ['deep nesting', '['.repeat(4_000)],
])('an early link is refused that holds %s, though its sum agrees', (_, json) => {
  expect(readEarlyLink(signed(json))).toBeUndefined()
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
