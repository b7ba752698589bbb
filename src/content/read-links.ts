import type { Inline, PageLink } from '#domain/statement.ts'
import { type Known, nearestId } from './known.ts'
import type { Report } from './problem.ts'

/**
 * A text with wiki links, "[[id]]", "[[id|words]]" or "[[id#Heading|words]]", in pieces. It may run over several lines,
 * of which `line` is the first; a link stands on one.
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
    const at = line + breaksIn(text, match.index)
    if (match.index > from) pieces.push(textOf(text, from, match.index, line, report))
    if (text[match.index - 1] === '!') report(at, { code: 'markup', found: 'An embedded page' })
    pieces.push(linkTo(id.trim(), heading?.trim(), words?.trim(), at, known, report))
    from = match.index + whole.length
  }
  if (from < text.length) pieces.push(textOf(text, from, text.length, line, report))
  return pieces
}

/** How many lines end before a place of a text. */
export function breaksIn(text: string, end: number): number {
  return text.slice(0, Math.max(0, end)).split('\n').length - 1
}

export function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

/** What the pieces say, without where they lead. */
export function plainOf(pieces: readonly Inline[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}

/** What stands between links. A link that lacks its end or its id, or runs over two lines, is left in it. */
function textOf(text: string, from: number, to: number, line: number, report: Report): string {
  const between = text.slice(from, to)
  const at = between.indexOf('[[')
  if (at >= 0) {
    const found = onOneLine(between.slice(at))
    report(line + breaksIn(text, from + at), { code: 'broken-link', found })
  }
  return onOneLine(between)
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
