import { toBase64url } from './base64url.ts'
import { writeBody } from './body.ts'
import { checksum, checksumLength } from './checksum.ts'
import type { Share } from './share.ts'

/**
 * A link's text, of letters, digits, `-` and `_`, ending in a letter or digit:
 * the version, the length of the whole in four digits of base 36, the body, the checksum of all before it.
 * The same answers give the same text, in whatever order they were given. It may be longer than `longestLink`.
 */
export function encodeShare(share: Share): string {
  const body = toBase64url(writeBody(share))
  const length = 1 + lengthDigits + body.length + checksumLength
  const text = `0${length.toString(36).padStart(lengthDigits, '0')}${body}`
  return text + checksum(text)
}

export const lengthDigits = 4
