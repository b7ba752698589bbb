import type { Share } from '#share/share.ts'
import { toBase64url } from './base64url.ts'
import { writeBody } from './body.ts'
import { crc32, crc32Length } from './crc-32.ts'

/**
 * The text of a link of version 0, which is only read any more; written to see that it is spelled as it was made.
 * The version, the length of the whole in four digits of base 36, the body, the sum of all before it.
 */
export function writeEarlyLink(share: Share): string {
  const body = toBase64url(writeBody(share))
  const length = 1 + lengthDigits + body.length + crc32Length
  const text = `0${length.toString(36).padStart(lengthDigits, '0')}${body}`
  return text + crc32(text)
}

export const lengthDigits = 4
