import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import { longestLink } from './limits.ts'

export type LinkProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-long'; readonly length: number }
  | { readonly code: 'strange-characters'; readonly characters: readonly string[] }
  | { readonly code: 'cut-off'; readonly missing: number }
  | { readonly code: 'case-lost' }
  | { readonly code: 'damaged' }
  | { readonly code: 'shortened' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'not-a-link' }

/** What is wrong with a link and what to ask the sender for, in one sentence each. */
export function explainLinkProblem(problem: LinkProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'There is no link here. Paste the whole link, as you were sent it.'
    case 'too-long':
      return `This link is too long: it has ${problem.length} characters, and ${longestLink} is the most that is opened. Ask the sender for a link without notes, or for a file instead.`
    case 'strange-characters':
      return `This link is damaged: it holds ${listed(problem.characters.map(named))}, which no link of ours does. Ask the sender to copy it again with “Copy link” and to send it on a line of its own.`
    case 'cut-off':
      return `This link is damaged: its end is cut off, it seems, and ${counted(problem.missing, 'character')} or more are missing. Ask the sender for the whole link, by mail if a chat app cuts it.`
    case 'case-lost':
      return 'This link is damaged: its capital and small letters have all become one kind. Ask the sender to copy it again with “Copy link”, and to send it where capitals are kept.'
    case 'damaged':
      return 'This link is damaged: some of its characters were changed on the way, or its end is missing. Ask the sender to copy it again with “Copy link”.'
    case 'shortened':
      return 'This link was shortened by a chat app: a part of it is missing, and dots stand in its place. Copy the link itself rather than the text that is shown for it, or ask the sender for the whole link.'
    case 'newer-version':
      return `This link was made by a newer Crossrung (link version ${problem.version}), or it is damaged. Reload this page to get the newest Crossrung; if that does not help, ask the sender for the link again.`
    case 'not-a-link':
      return 'This is not a link with answers, or its beginning is damaged. Ask the sender for the whole link, as “Copy link” gives it.'
  }
}

/** In quotes where it can be seen, else by its number. */
function named(character: string): string {
  if (/[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(character)) return `“${character}”`
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
