/** Code points. */
export const longestNote = 2_000
/** Code points. */
export const longestName = 100
/** Characters. */
export const longestId = 100
/** Entries of the registry that a link may count, and so the slots that it may answer. */
export const mostEntries = 2_000
/** Characters of a link's text; more than this goes by file. */
export const longestLink = 8_192
/** Characters of pasted text that are looked through: a link percent-encoded twice, and some words around it. */
export const longestPaste = 65_536

/** Whether a text has at most `most` code points. */
export function isWithin(text: string, most: number): boolean {
  return text.length <= most || (text.length <= 2 * most && codePoints(text) <= most)
}

/** How many code points a text has: an emoji is one or a few, never half of one. */
export function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
