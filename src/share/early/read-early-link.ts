import type { Share } from '#share/share.ts'
import { fromBase64url } from './base64url.ts'
import { readBody } from './body.ts'
import { crc32, crc32Length } from './crc-32.ts'
import { lengthDigits, writeEarlyLink } from './write-early-link.ts'

/** What a link of version 0 holds, where it is whole. Only the very spelling that an early Crossrung gave is taken. */
export function readEarlyLink(text: string): Share | undefined {
  if (earlyLength(text) !== text.length) return undefined
  const signed = text.slice(0, -crc32Length)
  if (crc32(signed) !== text.slice(-crc32Length)) return undefined
  const json = fromBase64url(signed.slice(1 + lengthDigits))
  const share = json === undefined ? undefined : readBody(json)
  return share !== undefined && writeEarlyLink(share) === text ? share : undefined
}

/** How long a text of version 0 says it is. */
export function earlyLength(text: string): number | undefined {
  const digits = /^0([0-9a-z]{4})/.exec(text)?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 36)
}
