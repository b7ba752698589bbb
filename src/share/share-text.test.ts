import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Assessment, Leaning, Rating } from '#domain/assessment.ts'
import type { Id, QuestionId, SkillId } from '#domain/ids.ts'
import { arbitraryLeaning, arbitraryRating } from '#testing/arbitrary-assessment.ts'
import { mint } from '#testing/mint.ts'
import { toBase64url } from './base64url.ts'
import { checksum } from './checksum.ts'
import { dayOf } from './day.ts'
import { type DecodedShare, decodeShare } from './decode-share.ts'
import { encodeShare } from './encode-share.ts'
import { longestLink, longestName, longestNote } from './limits.ts'
import { readPastedLink } from './read-pasted-link.ts'
import type { Share } from './share.ts'
import { wellFormed } from './well-formed.ts'

const address = 'https://example.org/career/shared#'

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

const exampleText = encodeShare(example)

/** Any text, half characters and odd scripts too. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('\uD83D', '\uDE42'), anyUnit()) })
const anyId = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constant('__proto__'))
const anyShare: fc.Arbitrary<Share> = fc.record({
  ladder: anyId.map((id) => mint<Share['ladder']>(id)),
  revision: fc.nat(),
  day: fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  assessment: anyAssessment(),
})

function anyUnit(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })
}

function anyAssessment(): fc.Arbitrary<Assessment> {
  const note = anyText.filter((text) => text !== '')
  return fc.record(
    {
      ratings: anyAnswers<'skill', Rating>(arbitraryRating),
      leanings: anyAnswers<'question', Leaning>(arbitraryLeaning),
      notes: anyAnswers<'skill', string>(note),
      name: note,
      here: anyId.map((id) => mint<NonNullable<Assessment['here']>>(id)),
      target: anyId.map((id) => mint<NonNullable<Assessment['target']>>(id)),
    },
    { requiredKeys: ['ratings', 'leanings', 'notes'] },
  )
}

function anyAnswers<Kind extends string, Answer>(
  answer: fc.Arbitrary<Answer>,
): fc.Arbitrary<ReadonlyMap<Id<Kind>, Answer>> {
  const pair = fc.tuple(
    anyId.map((id) => mint<Id<Kind>>(id)),
    answer,
  )
  return fc.array(pair, { maxLength: 12 }).map((pairs) => new Map(pairs))
}

/** As it comes back: half characters are replaced, since UTF-8 has none. */
function asSent(share: Share): Share {
  const { name, notes, ...rest } = share.assessment
  return {
    ...share,
    assessment: {
      ...rest,
      notes: new Map([...notes].map(([id, text]) => [id, wellFormed(text)])),
      ...(name !== undefined && { name: wellFormed(name) }),
    },
  }
}

function shareOf(decoded: DecodedShare): Share | undefined {
  return decoded.ok ? decoded.share : undefined
}

function problemOf(decoded: DecodedShare): string {
  return decoded.ok ? 'opened' : decoded.problem.code
}

/** A text whose length and checksum are right, whatever it says. */
function signed(json: string): string {
  const body = toBase64url(json)
  const text = `0${(12 + body.length).toString(36).padStart(4, '0')}${body}`
  return text + checksum(text)
}

test('a link brings back every answer, note and choice that was put in it', () => {
  expect(decodeShare(exampleText)).toEqual({
    ok: true,
    share: example,
    notices: [{ code: 'early-version', version: 0 }],
  })
})

test('a link without notes, name, role and target brings back just the answers', () => {
  const { ratings, leanings } = example.assessment
  const bare = { ...example, assessment: { ratings, leanings, notes: new Map() } }
  expect(shareOf(decodeShare(encodeShare(bare)))).toEqual(bare)
})

test('the same answers give the same link in whatever order they were given', () => {
  const ids = ['hiring', 'delegation', 'code-craft'].map((id) => mint<SkillId>(id))
  const given = (order: readonly SkillId[]) => ({
    ratings: new Map(order.map((id): [SkillId, Rating] => [id, 3])),
    notes: new Map(order.map((id) => [id, 'A note'])),
    leanings: new Map(),
  })
  const texts = [ids, ids.toReversed()].map((order) =>
    encodeShare({ ...example, assessment: given(order) }),
  )
  expect(texts[0]).toBe(texts[1])
})

test('a link of version 0 stays as it is', () => {
  const { ratings, leanings } = example.assessment
  expect(encodeShare({ ...example, assessment: { ratings, leanings, notes: new Map() } })).toBe(
    '0006ueyJsYWRkZXIiOiJjcm9zc3J1bmciLCJyZXZpc2lvbiI6MSwiZGF5IjoiMjAyNi0wMi0wMyIsInJhdGluZ3MiOltbXSxbXSxbImhpcmluZyJdLFtdLFtdLFsiY29kZS1jcmFmdCJdLFsiZGVsZWdhdGlvbiJdXSwibGVhbmluZ3MiOltbXSxbXSxbXSxbXSxbIm9uZS1wZXJzb24tb3Itb25lLXBpZWNlIl0sW11dfQ0mgfyhp',
  )
})

test('decoding undoes encoding, in any script and with half characters made whole', () => {
  fc.assert(
    fc.property(anyShare, (share) => {
      const text = encodeShare(share)
      fc.pre(text.length <= longestLink)
      expect(shareOf(decodeShare(text))).toEqual(asSent(share))
    }),
  )
})

test('a link is letters, digits, hyphens and underscores, and ends in a letter or digit', () => {
  fc.assert(
    fc.property(anyShare, (share) => {
      expect(encodeShare(share)).toMatch(/^0[A-Za-z0-9_-]*[A-Za-z0-9]$/)
    }),
  )
})

test('no text makes decoding throw, and what opens is spelled as we spell it', () => {
  const texts = fc.oneof(anyText, anyText.map(signed), fc.json().map(signed))
  fc.assert(
    fc.property(texts, (text) => {
      const share = shareOf(decodeShare(text))
      if (share !== undefined) expect(encodeShare(share)).toBe(text)
      readPastedLink(text)
    }),
  )
})

test('a change of any one character is noticed, wherever it is', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (let at = 0; at < exampleText.length; at += 1) {
    for (const character of alphabet) {
      if (character === exampleText[at]) continue
      const changed = exampleText.slice(0, at) + character + exampleText.slice(at + 1)
      expect(decodeShare(changed).ok, changed).toBe(false)
      expect(readPastedLink(changed).ok, changed).toBe(false)
    }
  }
})

test('two neighbours that changed places are noticed', () => {
  for (let at = 1; at < exampleText.length; at += 1) {
    const [before = '', after = ''] = exampleText.slice(at - 1, at + 1)
    if (before === after) continue
    const changed = exampleText.slice(0, at - 1) + after + before + exampleText.slice(at + 1)
    expect(decodeShare(changed).ok, changed).toBe(false)
  }
})

test('a link that lost its end says how much is left', () => {
  for (const length of [5, 12, exampleText.length - 1]) {
    expect(decodeShare(exampleText.slice(0, length))).toEqual({
      ok: false,
      problem: { code: 'cut-off', length, whole: exampleText.length },
    })
  }
})

test.each([
  ['', 'empty'],
  ['0', 'damaged'],
  [`${exampleText}A`, 'damaged'],
  [exampleText.toLowerCase(), 'damaged'],
  [`${exampleText.slice(0, 40)}…`, 'shortened'],
  [`${exampleText.slice(0, 40)}[...]${exampleText.slice(-9)}`, 'shortened'],
  [exampleText.replace('0006', '0+06').replace(/.$/, '='), 'strange-characters'],
  ['1AAAAAAAAAAAAAAAAAA', 'newer-version'],
  ['hello', 'not-a-link'],
  ['__proto__', 'not-a-link'],
  [`0${'A'.repeat(longestLink)}`, 'too-long'],
])('%.20s is told apart as what it is: %s', (text, code) => {
  expect(problemOf(decodeShare(text))).toBe(code)
})

const body = {
  ladder: 'l',
  revision: 1,
  day: '2026-02-03',
  ratings: [['a'], [], [], [], [], [], []],
  leanings: [[], [], [], [], [], []],
}

test('a signed link with the right parts opens', () => {
  expect(problemOf(decodeShare(signed(JSON.stringify(body))))).toBe('opened')
})

test.each([
  ['no object', JSON.stringify([body])],
  ['null', 'null'],
  ['no JSON', '{'],
  ['white space that we do not write', JSON.stringify(body, null, 1)],
  ['a key that we do not write', JSON.stringify({ ...body, admin: true })],
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
])('a link is refused that holds %s, though its checksum agrees', (_, json) => {
  expect(problemOf(decodeShare(signed(json)))).toBe('damaged')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('a note of 2,000 emoji is within the limit', () => {
  const notes = [['a', '🙂'.repeat(1_000) + 'n'.repeat(1_000)]]
  expect(problemOf(decodeShare(signed(JSON.stringify({ ...body, notes }))))).toBe('opened')
})

test.each([
  ['as it is', (link: string) => link],
  ['as a fragment', () => exampleText],
  ['with its hash', () => `#${exampleText}`],
  ['in white space', (link: string) => ` \n${link}\t`],
  ['in angle brackets', (link: string) => `<${link}>`],
  ['in straight quotes', (link: string) => `"${link}"`],
  ['in curly quotes', (link: string) => `“${link}”`],
  ['in Markdown', (link: string) => `[my answers](${link})`],
  ['in Slack’s brackets with a label', (link: string) => `<${link}|my link>`],
  ['in emphasis', (link: string) => `*${link}*`],
  ['in other emphasis', (link: string) => `_${link}_`],
  ['in a sentence', (link: string) => `Here it is: ${link}, have a look.`],
  ['before a dot', (link: string) => `${link}.`],
  ['before every mark', (link: string) => `${link}.,;:!?)]}>"'*…`],
  ['before a backslash', (link: string) => `${link}\\`],
  ['before an encoded line break', (link: string) => `${link}%0A`],
  ['before padding', (link: string) => `${link}==`],
  ['before tracking', (link: string) => `${link}&utm_source=x`],
  ['before other tracking', (link: string) => `${link}?fbclid=abc`],
  ['after tracking', (link: string) => link.replace('#', '?utm_source=x#')],
  ['before a text directive', (link: string) => `${link}:~:text=foo`],
  ['with the fragment twice', (link: string) => `${link}#${exampleText}`],
  ['with an encoded hash', (link: string) => link.replace('#', '%23')],
  ['with a hash encoded twice', (link: string) => link.replace('#', '%2523')],
  ['wholly encoded', (link: string) => encodeURIComponent(link)],
  ['encoded twice', (link: string) => encodeURIComponent(encodeURIComponent(link))],
  [
    'in a mail filter’s redirect',
    (link: string) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01%7Cx&reserved=0`,
  ],
  ['with a page name', (link: string) => link.replace('#', '/index.html#')],
  ['after a byte order mark', (link: string) => `\uFEFF${link}`],
  ['wrapped by mail', (link: string) => link.replace(/.{76}/g, '$&\r\n')],
  ['wrapped softly by mail', (link: string) => link.replace(/.{76}/g, '$&=\r\n')],
  ['with encoded wraps', (link: string) => link.replace(/.{76}/g, '$&%0D%0A')],
  ['with zero-width spaces', (link: string) => link.replace(/.{40}/g, '$&\u200B')],
  ['with a soft hyphen', (link: string) => `${link.slice(0, 60)}\u00AD${link.slice(60)}`],
])('a pasted link opens %s', (_, mangled) => {
  expect(shareOf(readPastedLink(mangled(address + exampleText)))).toEqual(example)
})

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n ', 'empty'],
  ['the address of the page', 'https://example.org/career/shared#', 'empty'],
  ['a text directive alone', '#:~:text=staff%20engineer', 'empty'],
  ['half a link', address + exampleText.slice(0, 90), 'cut-off'],
  ['half a link at the end of a sentence', `${address + exampleText.slice(0, 90)}).`, 'cut-off'],
  ['half a link with tracking', `${address + exampleText.slice(0, 90)}&utm_source=x`, 'cut-off'],
  ['a shown label', `${(address + exampleText).slice(0, 60)}…`, 'shortened'],
  ['an encoded label', `${(address + exampleText).slice(0, 60)}%E2%80%A6`, 'shortened'],
  [
    'Slack’s label',
    `${address + exampleText.slice(0, 30)}[...]${exampleText.slice(-9)}`,
    'shortened',
  ],
  ['a label cut before the hash', 'https://example.org/care…', 'shortened'],
  ['lower case', (address + exampleText).toLowerCase(), 'damaged'],
  ['standard base64', `${address}0006ab+/cd==`, 'strange-characters'],
  ['a newer version', `${address}2abcdefghijklmnop`, 'newer-version'],
  ['another site', 'https://example.org/', 'not-a-link'],
  ['markup', '#<img src=x onerror=alert(1)>', 'not-a-link'],
  ['a broken escape', '#%E0%A4%A', 'not-a-link'],
  ['a flood of hashes', '#'.repeat(60_000), 'too-long'],
  ['a flood of brackets', '['.repeat(60_000), 'empty'],
  ['two megabytes', `${address}${'A'.repeat(2_000_000)}`, 'too-long'],
])('a paste of %s says what it is', (_, pasted, code) => {
  expect(problemOf(readPastedLink(pasted))).toBe(code)
})

test('a mangled link opens as it was made or not at all', () => {
  const link = address + exampleText
  const edit = fc.tuple(fc.nat(link.length), fc.nat(8), anyText)
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const mangled = edits.reduce(
        (text, [at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone),
        link,
      )
      expect([example, undefined]).toContainEqual(shareOf(readPastedLink(mangled)))
    }),
  )
})

test('a day is the day where the reader is', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})
