import { registry } from 'virtual:crossrung/registry'
import { expect, test } from 'vitest'
import type { Registry } from '#domain/registry.ts'
import { leaningScale, ratingScale } from '#share/answer-scales.ts'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import { readPastedLink } from '#share/read-pasted-link.ts'
import { type FrozenLink, thawed } from './frozen-share.ts'
import early from './links-0.json' with { type: 'json' }
import first from './links-1.json' with { type: 'json' }
import released from './registry-1.json' with { type: 'json' }

// These files are only ever added to. Where one of these tests is red, links that people keep would break:
// bring the old meaning back, or give the new format a version of its own, with links-N.json beside these.

const linksOf1 = first as unknown as readonly FrozenLink[]
const linksOf0 = early as unknown as readonly FrozenLink[]

test.each(linksOf1)('a link of version 1 opens for ever: $name', (link) => {
  const today = changed(link)
  expect(decodeShare(link.text, today)).toEqual({
    ok: true,
    version: 1,
    share: thawed(link.opensTo),
  })
})

test.each(linksOf1)('version 1 is written as ever: $name', (link) => {
  expect(encodeShare(thawed(link.opensTo), changed(link))).toBe(link.text)
})

test.each(linksOf0)('a link of an early Crossrung opens for ever: $name', ({ text, opensTo }) => {
  expect(decodeShare(text, registry)).toEqual({ ok: true, version: 0, share: thawed(opensTo) })
})

test.each([...linksOf1, ...linksOf0])('out of a mail it opens as well: $name', ({ text }) => {
  const mail = `Have a look:\r\n<https://example.org/shared#${text}>\r\nRegards`
  expect(readPastedLink(mail, registry)).toMatchObject({ ok: true, text })
})

test('everything that was released keeps its slot: the registry begins as it did', () => {
  const now = registry.map(({ kind, id, was, steps = [] }) =>
    [kind, was?.[0]?.id ?? id, ...steps].join(' '),
  )
  expect(now.slice(0, released.length)).toEqual(released)
})

test('the scales that links are written in are those of the registry', () => {
  const stepsOf = (scale: string) =>
    registry.find(({ kind, id }) => kind === 'scale' && id === scale)?.steps?.slice(1)
  expect(stepsOf('rating')).toEqual(ratingScale.map(String))
  expect(stepsOf('leaning')).toEqual(leaningScale.map(String))
})

test('a link is as short as it was promised', () => {
  const lengthOf = (name: string) => linksOf1.find((link) => link.name === name)?.text.length
  expect(lengthOf('nothing answered')).toBeLessThanOrEqual(16)
  expect(lengthOf('all rated and answered')).toBeLessThanOrEqual(16 + 18)
  expect(lengthOf('all answered, and three notes of 60 characters in English')).toBeLessThanOrEqual(
    260,
  )
  expect(lengthOf('twenty long notes')).toBeGreaterThan(4_096)
})

function changed({ since }: FrozenLink): Registry {
  return registry.map((entry) => ({ ...entry, ...since?.[entry.id] }))
}
