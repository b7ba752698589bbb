import type { Registry } from '#domain/registry.ts'
import { checksumLength } from './checksum.ts'
import { isShortened } from './damage.ts'
import { type DecodedShare, decodeShare } from './decode-share.ts'
import { earlyLength } from './early/read-early-link.ts'
import { longestLink, longestPaste } from './limits.ts'
import type { LinkProblem } from './link-problem.ts'
import { possibleLengths } from './read-body.ts'

export type PastedLink =
  | (Extract<DecodedShare, { readonly ok: true }> & {
      /** The link's text as its sender made it. */
      readonly text: string
    })
  | { readonly ok: false; readonly problem: LinkProblem }

/**
 * What a link holds that came by mail or chat: a whole address or its fragment, with what was put around it or changed
 * in it on the way. Every repair is a guess until the checksum agrees, so a link opens whole and as it was made, or not at all.
 */
export function readPastedLink(pasted: string, registry: Registry): PastedLink {
  if (pasted.length > longestPaste) {
    return { ok: false, problem: { code: 'too-long', length: pasted.length } }
  }
  const spellings = unescaped(pasted)
  const tried = new Set<string>()
  for (const text of spellings.flatMap(repaired).flatMap(candidates)) {
    if (tried.has(text)) continue
    tried.add(text)
    const decoded = decodeShare(text, registry)
    if (decoded.ok) return { ...decoded, text }
  }
  return { ok: false, problem: problemOf(likelyFragment(spellings.at(-1) ?? pasted), registry) }
}

const mostEscapes = 3

/** The text as it is, and with its percent-encoding undone once, twice and three times. */
function unescaped(text: string): readonly string[] {
  const spellings = [text]
  for (let round = 0; round < mostEscapes; round += 1) {
    const before = spellings.at(-1) ?? text
    const after = before.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodedRun)
    if (after === before) break
    spellings.push(after)
  }
  return spellings
}

/** What a run of escapes stands for; where that is no UTF-8, its ASCII alone. */
function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  }
}

/** As it is; without line breaks (hard, soft or quoted) and what cannot be seen; and with the signs of other base64 set right. */
function repaired(text: string): readonly string[] {
  const joined = text.replace(/=?[\s\p{Format}]+(?:>[>\s]*)?/gu, '')
  return [text, joined, joined.replace(/\+/g, '-').replace(/\//g, '_')]
}

/** Every stretch of our alphabet that may be a link, without what emphasis puts around it. */
function candidates(text: string): readonly string[] {
  const stretches = text.match(/[A-Za-z0-9_-]+/g) ?? []
  return stretches
    .map((stretch) => stretch.slice(firstSolid(stretch), lastSolid(stretch) + 1))
    .filter((stretch) => /^[01]/.test(stretch))
    .flatMap((stretch) => [stretch, ...withoutTail(stretch)])
    .filter(({ length }) => length > 0 && length <= longestLink)
}

function firstSolid(stretch: string): number {
  return Math.max(0, stretch.search(/[^_-]/))
}

/** By steps: a pattern that looks for the end would begin at each of them. */
function lastSolid(stretch: string): number {
  let at = stretch.length - 1
  while (at >= 0 && '_-'.includes(stretch.charAt(at))) at -= 1
  return at
}

/** Where lines were joined, the words of the next one may stand after the link without a gap. */
function withoutTail(stretch: string): readonly string[] {
  if (stretch.startsWith('0')) return [stretch.slice(0, earlyLength(stretch) ?? 0)]
  return possibleLengths(stretch.slice(1))
    .map((length) => 1 + length + checksumLength)
    .filter((end) => end < stretch.length && end >= stretch.length - longestTail)
    .map((end) => stretch.slice(0, end))
}

const longestTail = 60

function problemOf(text: string, registry: Registry): LinkProblem {
  const decoded = decodeShare(text, registry)
  return decoded.ok ? { code: 'damaged' } : decoded.problem
}

/** The part of a text that was most likely meant, to say what is wrong with it. */
function likelyFragment(text: string): string {
  const afterHash = text.slice(text.indexOf('#') + 1).trim()
  const fragment = (afterHash.split(/[\s&?|]|:~:/)[0] ?? '').replace(/^[<("'“‘[]+/, '')
  if (isShortened(fragment) || fragment.length > longestLink) return fragment
  return fragment.replace(/[.,;:!?)\]}>"'*_\\’”=]+$/, '')
}
