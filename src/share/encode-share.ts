import type { Registry } from '#domain/registry.ts'
import { checksum } from './checksum.ts'
import type { Share } from './share.ts'
import { bodyOf } from './share-body.ts'
import { writeBody } from './write-body.ts'

/**
 * A link's text, of letters, digits, `-` and `_`, ending in a letter or digit: the version, the body, the checksum of both.
 * The same share gives the same text, in whatever order it was answered. It may be longer than `longestLink`.
 */
export function encodeShare(share: Share, registry: Registry): string {
  return signed(writeBody(bodyOf(share, registry)))
}

/** A body of version 1 with its version and checksum. */
export function signed(body: string): string {
  const text = `1${body}`
  return text + checksum(text)
}
