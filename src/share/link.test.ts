import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyAssessment, type Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Registry } from '#domain/registry.ts'
import { arbitraryShare } from '#testing/arbitrary-share.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { digitOf } from './alphabet.ts'
import { dayOf } from './day.ts'
import { type DecodedShare, decodeShare } from './decode-share.ts'
import { encodeShare, signed } from './encode-share.ts'
import { longestLink, longestName, longestNote } from './limits.ts'
import type { LinkBody } from './link-body.ts'
import type { Share } from './share.ts'
import { packText } from './text/packed-text.ts'
import { writeBody } from './write-body.ts'

const share: Share = {
  ladder: smallLadder.id,
  revision: 1,
  registered: smallRegistry.length,
  day: '2026-11-24',
  assessment: {
    ratings: new Map<SkillId, Rating>([
      [small.coaching, 3],
      [small.writing, 'no-chance'],
    ]),
    leanings: new Map([[small.focus, 'not-sure-yet']]),
    notes: new Map([[small.hiring, 'Zwei Gespräche im Monat 🙂 ثم قرار']]),
    name: 'Ŝanĝo',
    here: small.senior,
    target: small.head,
  },
}
const text = encodeShare(share, smallRegistry)

/** Names our ladder by its slot, and was made when the registry had no entry. */
const slotBeforeItsTime = '1BAAAAAjK5ID'

function sharedIn(decoded: DecodedShare): Share | undefined {
  return decoded.ok ? decoded.share : undefined
}

function problemOf(spelled: string, registry: Registry = smallRegistry): string {
  const decoded = decodeShare(spelled, registry)
  return decoded.ok ? 'opened' : decoded.problem.code
}

test('a link brings back every answer, note and choice that was put in it', () => {
  expect(decodeShare(text, smallRegistry)).toEqual({ ok: true, version: 1, share })
})

test('decoding undoes encoding: any script, half characters, ids without a slot, parts of another version', () => {
  fc.assert(
    fc.property(arbitraryShare, (any) => {
      const spelled = encodeShare(any, smallRegistry)
      fc.pre(spelled.length <= longestLink)
      expect(sharedIn(decodeShare(spelled, smallRegistry))).toEqual(any)
    }),
  )
})

test('encoding undoes decoding, also with a registry that has grown since', () => {
  const grown: Registry = [
    ...smallRegistry,
    { kind: 'skill', id: 'juggling' },
    { kind: 'question', id: 'tea-or-coffee' },
  ]
  fc.assert(
    fc.property(arbitraryShare, (any) => {
      const spelled = encodeShare(any, smallRegistry)
      fc.pre(spelled.length <= longestLink)
      const later = sharedIn(decodeShare(spelled, grown))
      if (later !== undefined) expect(encodeShare(later, grown)).toBe(spelled)
      expect(later).toBeDefined()
    }),
  )
})

test('a link is letters, digits, hyphens and underscores, and ends in a letter or digit', () => {
  fc.assert(
    fc.property(arbitraryShare, (any) => {
      expect(encodeShare(any, smallRegistry)).toMatch(/^1[A-Za-z0-9_-]*[A-Za-z0-9]$/)
    }),
  )
})

test('the same answers give the same link, in whatever order they were given', () => {
  fc.assert(
    fc.property(arbitraryShare, (any) => {
      const { ratings, leanings, notes, ...rest } = any.assessment
      const turned = {
        ...any,
        assessment: {
          ratings: new Map([...ratings].reverse()),
          leanings: new Map([...leanings].reverse()),
          notes: new Map([...notes].reverse()),
          ...rest,
        },
      }
      expect(encodeShare(turned, smallRegistry)).toBe(encodeShare(any, smallRegistry))
    }),
  )
})

test('no text makes decoding throw, and what opens is spelled as we spell it', () => {
  const digits = fc.string({ unit: fc.nat(63).map(digitOf), maxLength: 200 })
  const texts = fc.oneof(fc.string({ unit: 'binary' }), digits, digits.map(signed))
  fc.assert(
    fc.property(texts, (any) => {
      const opened = sharedIn(decodeShare(any, smallRegistry))
      if (opened === undefined) return
      const again = encodeShare(opened, smallRegistry)
      expect(sharedIn(decodeShare(again, smallRegistry))).toEqual(opened)
      // One that was made with fewer entries may have known some of the others as slots of a newer registry.
      if ((opened.registered ?? 0) >= smallRegistry.length) expect(again).toBe(any)
    }),
    { numRuns: 2_000, examples: [[slotBeforeItsTime]] },
  )
})

test('an answer to a newer registry’s skill, shared along with one’s own, opens where the skill is known', () => {
  const slot = smallLadder.skills.length
  const ratings = new Map<SkillId, Rating>([[mint<SkillId>(`~${slot}`), 4]])
  const spelled = encodeShare(
    { ...share, assessment: { ...emptyAssessment, ratings } },
    smallRegistry,
  )
  const newer: Registry = [...smallRegistry, { kind: 'skill', id: 'juggling' }]
  const opened = sharedIn(decodeShare(spelled, newer))
  expect(opened?.assessment.ratings).toEqual(new Map([['juggling', 4]]))
  if (opened === undefined) return
  const again = encodeShare(opened, newer)
  expect(again).not.toBe(spelled)
  expect(sharedIn(decodeShare(again, newer))).toEqual(opened)
})

test('a change of any one character is noticed, wherever it is', () => {
  for (let at = 0; at < text.length; at += 1) {
    for (let value = 0; value < 64; value += 1) {
      const changed = text.slice(0, at) + digitOf(value) + text.slice(at + 1)
      if (changed !== text) expect(decodeShare(changed, smallRegistry).ok, changed).toBe(false)
    }
  }
})

test('a flip of any one bit is noticed, wherever it is', () => {
  for (let at = 0; at < text.length; at += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit))
      const changed = text.slice(0, at) + flipped + text.slice(at + 1)
      expect(decodeShare(changed, smallRegistry).ok, changed).toBe(false)
    }
  }
})

test('two neighbours that changed places are noticed', () => {
  for (let at = 1; at < text.length; at += 1) {
    const [before = '', after = ''] = text.slice(at - 1, at + 1)
    if (before === after) continue
    const changed = text.slice(0, at - 1) + after + before + text.slice(at + 1)
    expect(decodeShare(changed, smallRegistry).ok, changed).toBe(false)
  }
})

test('a link that lost its end is told to have lost it, wherever but between two parts', () => {
  const told = Array.from({ length: text.length - 1 }, (_, at) => {
    const decoded = decodeShare(text.slice(0, -1 - at), smallRegistry)
    const problem = decoded.ok ? undefined : decoded.problem
    if (problem?.code === 'cut-off') expect(problem.missing).toBeLessThanOrEqual(at + 1)
    return problem?.code
  })
  expect(told.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => 'cut-off'))
  expect(told.filter((code) => code !== 'cut-off').length).toBeLessThan(8)
  expect(new Set(told)).toEqual(new Set(['cut-off', 'damaged']))
})

test.each([
  ['', 'empty'],
  ['1', 'cut-off'],
  ['0', 'damaged'],
  [text.toLowerCase(), 'case-lost'],
  [text.toUpperCase(), 'case-lost'],
  [`${text.slice(0, 20)}…`, 'shortened'],
  [`${text.slice(0, 20)}[...]${text.slice(-9)}`, 'shortened'],
  [`${text.slice(0, 20)}+${text.slice(21, -1)}=`, 'strange-characters'],
  ['2AAAAAAAAAAAAAAAAAA', 'newer-version'],
  ['hello', 'not-a-link'],
  ['__proto__', 'not-a-link'],
  [`1${'A'.repeat(longestLink)}`, 'too-long'],
])('%.20s is told apart as what it is: %s', (spelled, code) => {
  expect(problemOf(spelled)).toBe(code)
})

const body: LinkBody = {
  ladder: 0,
  revision: 1,
  registered: smallRegistry.length,
  day: 46_350,
  ratings: new Map([[1, 4]]),
  leanings: new Map(),
  notes: new Map(),
  unread: [],
}
const head = writeBody({ ...body, ratings: new Map() })

test('a signed link with the right parts opens', () => {
  expect(problemOf(signed(writeBody(body)))).toBe('opened')
  expect(problemOf(signed(`${head}rBg`))).toBe('opened')
})

test.each<readonly [what: string, spelled: string]>([
  ['parts out of order', `${head}rBgaBC`],
  ['a part twice', `${head}rBgrBg`],
  ['a part of another version twice', `${head}zAzA`],
  ['a part with nothing in it', `${head}r`],
  ['an empty part that we would leave out', `${head}rA`],
  ['ratings in more characters than they need', `${head}rCgA`],
  ['ratings of more slots than there may be', `${head}r${'_'.repeat(3)}${'A'.repeat(3_000)}`],
  ['a text whose last bits are not zero', `${head}wC${packText('Ada').slice(0, -1)}_`],
  ['an empty name', writeBody({ ...body, name: '' })],
  ['a long name', writeBody({ ...body, name: 'n'.repeat(longestName + 1) })],
  ['an empty note', writeBody({ ...body, notes: new Map([[0, '']]) })],
  ['a long note', writeBody({ ...body, notes: new Map([[0, 'n'.repeat(longestNote + 1)]]) })],
  ['an empty id', writeBody({ ...body, here: '' })],
  ['a long id', writeBody({ ...body, here: 'n'.repeat(101) })],
  ['an id that has a slot', writeBody({ ...body, ratings: new Map([[small.coaching, 3]]) })],
  ['the ladder by its id though it has a slot', writeBody({ ...body, ladder: smallLadder.id })],
  ['a stranger’s slot as an id', writeBody({ ...body, ratings: new Map([['~50', 3]]) })],
  ['a registry too long to be one', writeBody({ ...body, registered: 100_000 })],
  ['something after a role', `${head}hCCC`],
])('a link is refused that holds %s, though its checksum agrees', (_, spelled) => {
  expect(problemOf(signed(spelled))).toMatch(/damaged|cut-off/)
})

test('a note of 2,000 emoji is within the limit', () => {
  const notes = new Map([[0, '🙂'.repeat(1_000) + 'n'.repeat(1_000)]])
  expect(problemOf(signed(writeBody({ ...body, notes })))).toBe('opened')
})

test('a part of a later kind is kept as it stands and goes along again, and all else opens', () => {
  const later = signed(`${head}bCxyrBgzDabc`)
  const opened = sharedIn(decodeShare(later, smallRegistry))
  expect(opened?.unread).toEqual([
    { kind: 'b', digits: 'xy' },
    { kind: 'z', digits: 'abc' },
  ])
  expect(opened?.assessment.ratings).toEqual(new Map([[small.hiring, 4]]))
  expect(opened && encodeShare(opened, smallRegistry)).toBe(later)
})

test('answers to what only a newer registry has are kept, and mean the same once it is here', () => {
  const newer: Registry = [...smallRegistry, { kind: 'skill', id: 'juggling' }]
  const juggling = mint<typeof small.coaching>('juggling')
  const assessment = { ...emptyAssessment, ratings: new Map([[juggling, 5 as const]]) }
  const made = encodeShare({ ...share, registered: newer.length, assessment }, newer)
  const here = sharedIn(decodeShare(made, smallRegistry))
  expect(here?.assessment.ratings).toEqual(new Map([['~4', 5]]))
  const { registered: _, ...kept } = here ?? share
  const again = sharedIn(decodeShare(encodeShare(kept, smallRegistry), newer))
  expect(again?.assessment.ratings).toEqual(new Map([[juggling, 5]]))
})

test('where a slot is answered under two ids, the one in use is sent, whichever came first', () => {
  const registry: Registry = smallRegistry.map((entry) =>
    entry.id === small.hiring
      ? { ...entry, was: [{ id: 'recruiting', until: '2027-01-01' }] }
      : entry,
  )
  const ids = ['recruiting', '~1', small.hiring].map((id) => mint<typeof small.hiring>(id))
  for (const order of [ids, ids.toReversed()]) {
    const ratings = new Map<SkillId, Rating>(order.map((id) => [id, id === small.hiring ? 4 : 1]))
    const spelled = encodeShare({ ...share, assessment: { ...emptyAssessment, ratings } }, registry)
    expect(sharedIn(decodeShare(spelled, registry))?.assessment.ratings).toEqual(
      new Map([[small.hiring, 4]]),
    )
  }
})

test('a renamed entry keeps its slot: old links open under the new id, and so do early ids', () => {
  const renamed = smallRegistry.map((entry) =>
    entry.id === small.coaching
      ? { ...entry, id: 'growing-people', was: [{ id: entry.id, until: '2027-01-01' }] }
      : entry,
  )
  const opened = sharedIn(decodeShare(text, renamed))
  expect(opened?.assessment.ratings.get(mint('growing-people'))).toBe(3)
  expect(opened && encodeShare(opened, renamed)).toBe(text)
  expect(encodeShare(share, renamed)).toBe(text)
})

test('a retired entry keeps its slot, and what was said of it', () => {
  const retired = smallRegistry.map((entry) =>
    entry.id === small.coaching ? { ...entry, retired: '2027-01-01' } : entry,
  )
  expect(sharedIn(decodeShare(text, retired))).toEqual(share)
  expect(encodeShare(share, retired)).toBe(text)
})

test('nothing of another ladder is named by a slot of this one', () => {
  const foreign = { ...share, ladder: mint<Share['ladder']>('another') }
  const spelled = encodeShare(foreign, smallRegistry)
  expect(sharedIn(decodeShare(spelled, smallRegistry))).toEqual(foreign)
  const other = [...smallRegistry].reverse()
  expect(sharedIn(decodeShare(spelled, other))).toEqual(foreign)
})

test('a day is the day where the reader is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test('a day that no link can hold is left out, and all else goes along', () => {
  const { day: _, ...undated } = share
  for (const day of ['1899-12-31', '2617-12-31', '0001-01-01', 'today']) {
    const spelled = encodeShare({ ...share, day }, smallRegistry)
    expect(sharedIn(decodeShare(spelled, smallRegistry))).toEqual(undated)
  }
  for (const day of ['1900-01-01', '2617-01-01']) {
    const spelled = encodeShare({ ...share, day }, smallRegistry)
    expect(sharedIn(decodeShare(spelled, smallRegistry))).toEqual({ ...share, day })
  }
})
