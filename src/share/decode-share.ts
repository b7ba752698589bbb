import { fromBase64url } from './base64url.ts'
import { readBody } from './body.ts'
import { checksum, checksumLength } from './checksum.ts'
import { encodeShare, lengthDigits } from './encode-share.ts'
import { longestLink } from './limits.ts'
import type { LinkProblem } from './link-problem.ts'
import type { Share } from './share.ts'
import type { ShareNotice } from './share-notice.ts'

export type DecodedShare =
  | { readonly ok: true; readonly share: Share; readonly notices: readonly ShareNotice[] }
  | { readonly ok: false; readonly problem: LinkProblem }

/**
 * What a link's text holds, or what is wrong with it. Only the very spelling that `encodeShare` gives is taken.
 * Ids are not looked up here: `noticesAgainst` says which of them a ladder does not have.
 */
export function decodeShare(text: string): DecodedShare {
  const problem = problemAtSight(text)
  if (problem !== undefined) return { ok: false, problem }
  const length = declaredLength(text)
  if (length === undefined) return { ok: false, problem: { code: 'damaged' } }
  if (text.length < length) {
    return { ok: false, problem: { code: 'cut-off', length: text.length, whole: length } }
  }
  const share = text.length === length ? shareIn(text) : undefined
  if (share === undefined) return { ok: false, problem: { code: 'damaged' } }
  return { ok: true, share, notices: [{ code: 'early-version', version: 0 }] }
}

/** How long a text of version 0 says it is. */
export function declaredLength(text: string): number | undefined {
  const digits = /^0([0-9a-z]{4})/.exec(text)?.[1]
  return digits === undefined ? undefined : Number.parseInt(digits, 36)
}

/** Whether a text was shortened for showing: "…", "[...]" or their like stand for what is missing. */
export function isShortened(text: string): boolean {
  return /…|%E2%80%A6|\.\.\./i.test(text)
}

function problemAtSight(text: string): LinkProblem | undefined {
  if (text === '') return { code: 'empty' }
  if (text.length > longestLink) return { code: 'too-long', length: text.length }
  if (isShortened(text)) return { code: 'shortened' }
  if (!/^[0-9]/.test(text)) return { code: 'not-a-link' }
  const strange = new Set(text.match(/[^A-Za-z0-9_-]/gu))
  if (strange.size > 0) return { code: 'strange-characters', characters: [...strange].slice(0, 5) }
  if (!text.startsWith('0')) return { code: 'newer-version', version: Number(text.charAt(0)) }
  return undefined
}

function shareIn(text: string): Share | undefined {
  const signed = text.slice(0, -checksumLength)
  if (checksum(signed) !== text.slice(-checksumLength)) return undefined
  const json = fromBase64url(signed.slice(1 + lengthDigits))
  const share = json === undefined ? undefined : readBody(json)
  return share !== undefined && encodeShare(share) === text ? share : undefined
}
