import { registry } from 'virtual:crossrung/registry'
import { expect, test } from 'vitest'
import { decodeShare } from '#share/decode-share.ts'
import { encodeShare } from '#share/encode-share.ts'
import first from './frozen/links-1.json' with { type: 'json' }
import { seededRandom } from './seeded-random.ts'

// `npm run test:long` tries a million, `npm test` a fixed part of them.
const tries = import.meta.env.MODE === 'long' ? 1_000_000 : 20_000

const links = first.map(({ text }) => text).filter((text) => text.length < 1_000)
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

test(`of ${tries} random strings and bit flips next to none opens, and none throws`, () => {
  const random = seededRandom(20_261_124)
  let opened = 0
  for (let at = 0; at < tries; at += 1) {
    const text = at % 2 === 0 ? randomText(random) : flippedLink(random)
    const decoded = decodeShare(text, registry)
    if (!decoded.ok) continue
    opened += 1
    expect(encodeShare(decoded.share, registry)).toBe(text)
  }
  expect(opened).toBeLessThanOrEqual(2)
})

/** Of a link's own characters, begun as one is, so that only structure and checksum can tell. */
function randomText(random: () => number): string {
  const length = 8 + Math.floor(random() * 60)
  const digits = Array.from({ length }, () => alphabet.charAt(Math.floor(random() * 64)))
  return `${random() < 0.9 ? '1' : '0'}${digits.join('')}`
}

/** One to three bits of the six that each character holds, so that it stays one of a link's. */
function flippedLink(random: () => number): string {
  const link = links[Math.floor(random() * links.length)] ?? ''
  const flips = 1 + Math.floor(random() * 3)
  const flipped = Array.from({ length: flips }).reduce<string>(
    (text) => withFlip(text, Math.floor(random() * text.length), Math.floor(random() * 6)),
    link,
  )
  return flipped === link ? `${link}A` : flipped
}

function withFlip(text: string, at: number, bit: number): string {
  const worth = alphabet.indexOf(text.charAt(at)) ^ (1 << bit)
  return text.slice(0, at) + alphabet.charAt(worth) + text.slice(at + 1)
}
