import { type DecodedShare, declaredLength, decodeShare, isShortened } from './decode-share.ts'
import { longestLink, longestPaste } from './limits.ts'

/**
 * What a link holds that came by mail or chat: a whole address or its fragment, with what was put around it or changed
 * in it on the way. Every repair is a guess until the checksum agrees, so a link opens whole and as it was made, or not at all.
 */
export function readPastedLink(pasted: string): DecodedShare {
  if (pasted.length > longestPaste) {
    return { ok: false, problem: { code: 'too-long', length: pasted.length } }
  }
  const spellings = unescaped(pasted)
  for (const candidate of spellings.flatMap((text) => [text, joined(text)]).flatMap(candidates)) {
    const decoded = decodeShare(candidate)
    if (decoded.ok) return decoded
  }
  return decodeShare(likelyFragment(spellings.at(-1) ?? pasted))
}

const mostEscapes = 3

/** The text as it is, and with its percent-encoded ASCII decoded once, twice and three times. */
function unescaped(text: string): readonly string[] {
  const spellings = [text]
  for (let round = 0; round < mostEscapes; round += 1) {
    const before = spellings.at(-1) ?? text
    const after = before.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    if (after === before) break
    spellings.push(after)
  }
  return spellings
}

/** Without the line breaks of mail, soft or hard, and without what cannot be seen. */
function joined(text: string): string {
  return text.replace(/=?[\s\p{Format}]+/gu, '')
}

/** Every stretch of our alphabet that may be a link, and the part of it that its own length field names. */
function candidates(text: string): readonly string[] {
  const stretches = text.match(/[A-Za-z0-9_-]+/g) ?? []
  return stretches
    .map((stretch) => stretch.replace(/^[_-]+/, ''))
    .filter((stretch) => /^\d/.test(stretch))
    .flatMap((stretch) => [stretch, stretch.slice(0, declaredLength(stretch) ?? 0)])
    .filter(({ length }) => length > 0 && length <= longestLink)
}

/** The part of a text that was most likely meant, to say what is wrong with it. */
function likelyFragment(text: string): string {
  const afterHash = text.slice(text.indexOf('#') + 1).trim()
  const fragment = (afterHash.split(/[\s&?|]|:~:/)[0] ?? '').replace(/^[<("'“‘[]+/, '')
  if (isShortened(fragment) || fragment.length > longestLink) return fragment
  return fragment.replace(/[.,;:!?)\]}>"'*_\\’”=]+$/, '')
}
