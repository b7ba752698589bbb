import MarkdownIt, { type Token } from 'markdown-it'
import type { Basis } from '#domain/statement.ts'
import { expectSources, type Known } from './known.ts'
import type { Report } from './problem.ts'
import { readMark } from './read-mark.ts'

/** A heading and what stands under it, down to the next heading of its depth or less. */
export type Section = {
  readonly title: string
  readonly line: number
  /** The heading's own mark, or that of the nearest heading above that has one. */
  readonly basis: Basis | undefined
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

/** Text as it was written, marks still at their ends and lines still broken, so that what is wrong is told of its line. */
export type Block = TextBlock | TableBlock | Callout
export type TextBlock = {
  readonly kind: 'paragraph' | 'item'
  readonly text: string
  readonly line: number
}
export type TableBlock = {
  readonly kind: 'table'
  readonly line: number
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}
/** A quotation that begins with "[!disagree] A question"; its further lines are statements. */
export type Callout = {
  readonly kind: 'callout'
  readonly line: number
  readonly question: string
  readonly sides: readonly { readonly line: number; readonly text: string }[]
}

const largestBlock = 8 * 1024
/** A reference definition would vanish from the page without a word. */
const markdown = new MarkdownIt({ html: false, linkify: false }).disable('reference')

/** A body as a tree: a nameless section with what stands before the first heading, and the headings within. */
export function readBody(text: string, firstLine: number, known: Known, report: Report): Section {
  const root = openSection('', firstLine, undefined)
  const open: { readonly depth: number; readonly section: OpenSection }[] = [
    { depth: 1, section: root },
  ]
  for (const piece of piecesOf(parse(text, report), firstLine, report)) {
    if (piece.kind !== 'heading') {
      open.at(-1)?.section.blocks.push(piece)
      continue
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= piece.depth) open.pop()
    const parent = open.at(-1)?.section ?? root
    const { text: title, basis } = readMark(piece.text)
    expectSources(known, basis, piece.line, report)
    const section = openSection(title, piece.line, basis ?? parent.basis)
    parent.sections.push(section)
    open.push({ depth: piece.depth, section })
  }
  return root
}

type OpenSection = Section & { readonly blocks: Block[]; readonly sections: Section[] }

function openSection(title: string, line: number, basis: Basis | undefined): OpenSection {
  return { title, line, basis, blocks: [], sections: [] }
}

type Heading = {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: string
  readonly line: number
}

type Piece = Heading | Block

/** Tables and callouts are taken whole, everything else token by token. */
function piecesOf(tokens: readonly Token[], firstLine: number, report: Report): readonly Piece[] {
  const pieces: Piece[] = []
  let line = firstLine
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.map !== null) line = firstLine + token.map[0]
    const whole = wholes.get(token.type)
    if (whole !== undefined) {
      const end = closing(tokens, index)
      pieces.push(...whole(tokens.slice(index, end), line, firstLine, report))
      index = end
    } else if (token.type === 'inline') {
      pieces.push(pieceOf(token, tokens[index - 1], line, report))
    } else if (token.nesting >= 0 && !plainTokens.has(token.type)) {
      report(line, { code: 'markup', found: nameOf(token) })
    }
  }
  return pieces
}

type ReadWhole = (
  tokens: readonly Token[],
  line: number,
  firstLine: number,
  report: Report,
) => readonly Block[]

const wholes = new Map<string, ReadWhole>([
  ['table_open', tableOf],
  ['blockquote_open', calloutOf],
])

/** The index of the token that closes the one at `from`. */
function closing(tokens: readonly Token[], from: number): number {
  const level = tokens[from]?.level
  const end = tokens.findIndex(
    (token, index) => index > from && token.nesting < 0 && token.level === level,
  )
  return end < 0 ? tokens.length - 1 : end
}

function tableOf(tokens: readonly Token[], line: number, firstLine: number, report: Report) {
  const rows: { line: number; cells: string[] }[] = []
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      rows.push({ line: firstLine + (token.map?.[0] ?? line - firstLine), cells: [] })
    } else if (token.type === 'inline') {
      rows.at(-1)?.cells.push(plainText(token, rows.at(-1)?.line ?? line, report))
    }
  }
  return [{ kind: 'table' as const, line, rows }]
}

function calloutOf(tokens: readonly Token[], line: number, _firstLine: number, report: Report) {
  const [only, ...more] = tokens.filter(({ type }) => type === 'inline')
  const lines = only === undefined ? [] : plainLines(only, line, report)
  const question = /^\[!disagree\] (.+)$/.exec(lines[0] ?? '')?.[1]
  if (question === undefined || more.length > 0) {
    report(line, { code: 'markup', found: 'A quotation' })
    return []
  }
  const sides = lines.slice(1).map((text, index) => ({ line: line + index + 1, text }))
  return [{ kind: 'callout' as const, line, question, sides }]
}

/** `opening` is the token before: it tells a heading and its depth; inside a list, the nesting is deeper. */
function pieceOf(
  token: Token,
  opening: Token | undefined,
  line: number,
  report: Report,
): Heading | TextBlock {
  const lines = plainLines(token, line, report)
  return opening?.type === 'heading_open'
    ? { kind: 'heading', depth: Number(opening.tag.slice(1)), text: lines.join(' '), line }
    : { kind: token.level > 1 ? 'item' : 'paragraph', text: lines.join('\n'), line }
}

const plainTokens = new Set([
  'heading_open',
  'list_item_open',
  'paragraph_open',
  'bullet_list_open',
])

const names = new Map([
  ['strong_open', 'Bold text'],
  ['em_open', 'Emphasis'],
  ['s_open', 'Struck text'],
  ['link_open', 'A link'],
  ['image', 'An image'],
  ['code_inline', 'Code'],
  ['code_block', 'A block of code'],
  ['fence', 'A block of code'],
  ['hardbreak', 'A forced line break'],
  ['ordered_list_open', 'A numbered list'],
  ['hr', 'A rule'],
])

function nameOf({ type }: Token): string {
  return names.get(type) ?? `"${type}"`
}

function plainText(inline: Token, line: number, report: Report): string {
  return plainLines(inline, line, report).join(' ')
}

function plainLines(inline: Token, line: number, report: Report): readonly string[] {
  const parts = inline.children ?? []
  const found = parts.findIndex(({ type }) => type !== 'text' && type !== 'softbreak')
  const foundPart = parts[found]
  if (foundPart !== undefined) {
    const breaks = parts.slice(0, found).filter(({ type }) => type === 'softbreak').length
    report(line + breaks, { code: 'markup', found: nameOf(foundPart) })
  }
  const whole = parts.map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('')
  const text = noLonger(whole, line, report)
  const lines = text.split('\n')
  reportFirst(lines, /[\p{Cc}\ufffd]/u, 'A character that nobody can see or read', line, report)
  reportFirst(lines, /<[a-z/!?]/i, 'HTML', line, report)
  return lines
}

/** Of a text that is too long, enough to read on with: its beginning, and the mark at its end. */
function noLonger(text: string, line: number, report: Report): string {
  if (text.length <= largestBlock) return text
  report(line, { code: 'too-large', most: largestBlock })
  return `${text.slice(0, 1024)} ${text.slice(-256)}`
}

function reportFirst(
  lines: readonly string[],
  pattern: RegExp,
  found: string,
  line: number,
  report: Report,
): void {
  const at = lines.findIndex((text) => pattern.test(text.replaceAll('\t', ' ')))
  if (at >= 0) report(line + at, { code: 'markup', found })
}

function parse(text: string, report: Report): readonly Token[] {
  try {
    return markdown.parse(text, {})
  } catch (error) {
    report(1, { code: 'markup', found: error instanceof Error ? error.message : 'This text' })
    return []
  }
}
