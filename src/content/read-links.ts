import type { Inline, PageLink } from '#domain/statement.ts'
import { type Known, nearestId } from './known.ts'
import type { Report } from './problem.ts'

/**
 * A text with wiki links, "[[id]]", "[[id|words]]" or "[[id#Heading|words]]", in pieces.
 * The pattern is bounded: the naive one hangs on "[[a|a|…".
 */
export function readLinks(
  text: string,
  line: number,
  known: Known,
  report: Report,
): readonly Inline[] {
  const pieces: Inline[] = []
  let from = 0
  for (const match of text.matchAll(wikiLink)) {
    const [whole, id = '', heading, words] = match
    if (match.index > from) pieces.push(text.slice(from, match.index))
    pieces.push(linkTo(id.trim(), heading?.trim(), words?.trim(), line, known, report))
    from = match.index + whole.length
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** What the pieces say, without where they lead. */
export function plainOf(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

export const wikiLink =
  /\[\[([^[\]|#\n]{1,200})(?:#([^[\]|#\n]{1,200}))?(?:\\?\|([^[\]|\n]{1,200}))?\]\]/g

function linkTo(
  id: string,
  heading: string | undefined,
  words: string | undefined,
  line: number,
  known: Known,
  report: Report,
): Inline {
  const page = known.pages.get(id)
  if (page === undefined) {
    report(line, {
      code: 'unknown-id',
      what: 'page',
      id,
      nearest: nearestId(known.pages.keys(), id),
    })
    return words ?? id
  }
  if (heading !== undefined && !page.headings.has(heading)) {
    report(line, { code: 'unknown-heading', heading, known: [...page.headings] })
  }
  const link: PageLink = { text: words ?? heading ?? page.title, page: page.kind, id }
  return heading === undefined ? link : { ...link, heading }
}
