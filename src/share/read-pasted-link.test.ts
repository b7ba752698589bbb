import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyAssessment } from '#domain/assessment.ts'
import { mint } from '#testing/mint.ts'
import { small, smallLadder } from '#testing/small-ladder.ts'
import { smallRegistry } from '#testing/small-registry.ts'
import { encodeShare } from './encode-share.ts'
import { type PastedLink, readPastedLink } from './read-pasted-link.ts'
import type { Share } from './share.ts'

const address = 'https://example.org/career/shared#'

const share: Share = {
  ladder: smallLadder.id,
  revision: 1,
  registered: smallRegistry.length,
  day: '2026-11-24',
  assessment: {
    ...emptyAssessment,
    ratings: new Map([
      [small.coaching, 3],
      [mint<typeof small.coaching>('juggling'), 5],
    ]),
    notes: new Map([
      [
        small.hiring,
        'Zwei Gespräche im Monat 🙂 ثم قرار, and some more words for a link of some length.',
      ],
    ]),
  },
}
const text = encodeShare(share, smallRegistry)
const link = address + text

function read(pasted: string): PastedLink {
  return readPastedLink(pasted, smallRegistry)
}

function problemOf(opened: PastedLink): string {
  return opened.ok ? 'opened' : opened.problem.code
}

test('these links hold the two characters of the alphabet that are no letters', () => {
  expect(text).toMatch(/-/)
  expect(text).toMatch(/_/)
  expect(text.length).toBeGreaterThan(90)
})

test.each<readonly [how: string, mangled: string]>([
  ['as it is', link],
  ['as a fragment', text],
  ['with its hash', `#${text}`],
  ['in white space', ` \n${link}\t`],
  ['in angle brackets', `<${link}>`],
  ['in straight quotes', `"${link}"`],
  ['in curly quotes', `“${link}”`],
  ['in Markdown', `[my answers](${link})`],
  ['in Slack’s brackets with a label', `<${link}|my link>`],
  ['in emphasis', `*${link}*`],
  ['in other emphasis', `_${link}_`],
  ['in a sentence', `Here it is: ${link}, have a look.`],
  ['before every mark', `${link}.,;:!?)]}>"'*…`],
  ['before a backslash', `${link}\\`],
  ['before an encoded line break', `${link}%0A`],
  ['before padding', `${link}==`],
  ['before tracking', `${link}&utm_source=x`],
  ['before other tracking', `${link}?fbclid=abc`],
  ['after tracking', link.replace('#', '?utm_source=x#')],
  ['before a text directive', `${link}:~:text=foo`],
  ['with the fragment twice', `${link}#${text}`],
  ['with an encoded hash', link.replace('#', '%23')],
  ['with a hash encoded twice', link.replace('#', '%2523')],
  ['wholly encoded', encodeURIComponent(link)],
  ['encoded twice', encodeURIComponent(encodeURIComponent(link))],
  [
    'in a mail filter’s redirect',
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01%7Cx&reserved=0`,
  ],
  [
    'in another filter’s redirect',
    `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!AbC123!xyz$`,
  ],
  [
    'in a search engine’s redirect',
    `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D`,
  ],
  ['with its label before it', `example.org/career/shared#1BB… ${link}`],
  ['with a page name', link.replace('#', '/index.html#')],
  ['after a byte order mark', `\uFEFF${link}`],
  ['wrapped by mail', link.replace(/.{76}/g, '$&\r\n')],
  ['wrapped by mail, with words after it', `${link.replace(/.{76}/g, '$&\r\n')}\r\nRegards`],
  ['wrapped and quoted', link.replace(/.{60}/g, '$&\n> ')],
  ['wrapped softly by mail', link.replace(/.{76}/g, '$&=\r\n')],
  ['with encoded wraps', link.replace(/.{76}/g, '$&%0D%0A')],
  ['with zero-width spaces', link.replace(/.{40}/g, '$&\u200B')],
  ['with encoded zero-width spaces', link.replace(/.{40}/g, '$&%E2%80%8B')],
  ['with a soft hyphen', `${link.slice(0, 60)}\u00AD${link.slice(60)}`],
  ['in the signs of other base64', link.replaceAll('-', '+').replaceAll('_', '/')],
  ['with a broken escape beside it', `%E0%A4%A ${link}`],
])('a pasted link opens %s', (_, mangled) => {
  expect(read(mangled)).toEqual({ ok: true, version: 1, share, text })
})

test.each([
  ['nothing', '', 'empty'],
  ['white space', ' \n ', 'empty'],
  ['the address of the page', address, 'empty'],
  ['a text directive alone', '#:~:text=staff%20engineer', 'empty'],
  ['half a link', link.slice(0, -40), 'cut-off'],
  ['half a link at the end of a sentence', `${link.slice(0, -40)}).`, 'cut-off'],
  ['half a link with tracking', `${link.slice(0, -40)}&utm_source=x`, 'cut-off'],
  ['a shown label', `${link.slice(0, 60)}…`, 'shortened'],
  ['an encoded label', `${link.slice(0, 60)}%E2%80%A6`, 'shortened'],
  ['Slack’s label', `${link.slice(0, 50)}[...]${text.slice(-9)}`, 'shortened'],
  ['a label cut before the hash', 'https://example.org/care…', 'shortened'],
  ['lower case', link.toLowerCase(), 'case-lost'],
  ['standard base64', `${address}1BBab+/cd==`, 'strange-characters'],
  ['a newer version', `${address}2abcdefghijklmnop`, 'newer-version'],
  ['another site', 'https://example.org/', 'not-a-link'],
  ['markup', '#<img src=x onerror=alert(1)>', 'not-a-link'],
  ['a broken escape', '#%E0%A4%A', 'not-a-link'],
  ['a flood of hashes', '#'.repeat(60_000), 'too-long'],
  ['a flood of brackets', '['.repeat(60_000), 'empty'],
  ['two megabytes', `${address}${'A'.repeat(2_000_000)}`, 'too-long'],
])('a paste of %s says what it is', (_, pasted, code) => {
  expect(problemOf(read(pasted))).toBe(code)
})

// A bound on hanging, not on speed: a step for each pair of characters would take minutes.
test.each([
  ['links that begin and never end', '1 '.repeat(32_000)],
  ['numbers that never end', `1${'_'.repeat(8_000)} `.repeat(8)],
  ['parts that hold nothing', `1BBuNUL${'zA'.repeat(4_000)} `.repeat(8)],
  ['parts that hold next to nothing', `1BBuNUL${'zBA'.repeat(2_700)} `.repeat(8)],
  ['escapes', '%'.repeat(65_000)],
  ['encoded escapes', '%25'.repeat(21_000)],
  ['bytes that are no text', '%FF'.repeat(21_000)],
  ['white space', ' '.repeat(65_000)],
  ['equals signs', '='.repeat(65_000)],
  ['quoted lines', '\n>'.repeat(32_000)],
])(
  'a flood of %s comes to an end',
  (_, pasted) => {
    expect(read(pasted).ok).toBe(false)
  },
  20_000,
)

test('a mangled link opens as it was made or not at all', () => {
  const edit = fc.tuple(fc.nat(link.length), fc.nat(8), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
      const mangled = edits.reduce(
        (whole, [at, gone, put]) => whole.slice(0, at) + put + whole.slice(at + gone),
        link,
      )
      const opened = read(mangled)
      expect([text, undefined]).toContain(opened.ok ? opened.text : undefined)
    }),
  )
})
