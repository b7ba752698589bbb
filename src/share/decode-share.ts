import type { Registry } from '#domain/registry.ts'
import { checksum, checksumLength } from './checksum.ts'
import { damageAtSight, damageWithin } from './damage.ts'
import { readEarlyLink } from './early/read-early-link.ts'
import { signed } from './encode-share.ts'
import type { LinkProblem } from './link-problem.ts'
import { readBody } from './read-body.ts'
import type { Share } from './share.ts'
import { shareOf, withCurrentIds } from './share-body.ts'
import { writeBody } from './write-body.ts'

export type DecodedShare =
  | { readonly ok: true; readonly version: 0 | 1; readonly share: Share }
  | { readonly ok: false; readonly problem: LinkProblem }

/**
 * What a link's text holds, or what is wrong with it. Only the very spelling that `encodeShare` gives is taken.
 * `longest`: in characters, where it is not a link's text that may have come from anywhere.
 * What the reader's ladder does not have is kept: `noticesAgainst` says what that is.
 */
export function decodeShare(text: string, registry: Registry, longest?: number): DecodedShare {
  const problem = damageAtSight(text, longest)
  if (problem !== undefined) return { ok: false, problem }
  const version = text.startsWith('0') ? 0 : 1
  const share = version === 0 ? readEarly(text, registry) : readLink(text, registry)
  if (share === undefined) return { ok: false, problem: damageWithin(text) }
  return { ok: true, version, share }
}

function readEarly(text: string, registry: Registry): Share | undefined {
  const share = readEarlyLink(text)
  return share === undefined ? undefined : withCurrentIds(share, registry)
}

function readLink(text: string, registry: Registry): Share | undefined {
  const end = text.length - checksumLength
  if (end < 1 || checksum(text.slice(0, end)) !== text.slice(end)) return undefined
  const body = readBody(text.slice(1, end))
  if (body === undefined || signed(writeBody(body)) !== text) return undefined
  return shareOf(body, registry)
}
