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

/** A paragraph or a list item, its mark still at its end. */
export type Block = {
  readonly kind: 'paragraph' | 'item'
  readonly text: string
  readonly line: number
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

function piecesOf(tokens: readonly Token[], firstLine: number, report: Report) {
  let line = firstLine
  return tokens.flatMap((token, index): readonly (Heading | Block)[] => {
    if (token.map !== null) line = firstLine + token.map[0]
    if (token.type === 'inline') return [pieceOf(token, tokens[index - 1], line, report)]
    if (token.nesting >= 0 && !plainTokens.has(token.type)) {
      report(line, { code: 'markup', found: nameOf(token) })
    }
    return []
  })
}

/** `opening` is the token before: it tells a heading and its depth; inside a list, the nesting is deeper. */
function pieceOf(
  token: Token,
  opening: Token | undefined,
  line: number,
  report: Report,
): Heading | Block {
  const text = plainText(token, line, report)
  return opening?.type === 'heading_open'
    ? { kind: 'heading', depth: Number(opening.tag.slice(1)), text, line }
    : { kind: token.level > 1 ? 'item' : 'paragraph', text, line }
}

/** The parts of a table count as plain: the table around them has been reported. */
const plainTokens = new Set([
  'heading_open',
  'list_item_open',
  'paragraph_open',
  'bullet_list_open',
  'thead_open',
  'tbody_open',
  'tr_open',
  'th_open',
  'td_open',
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
  ['blockquote_open', 'A quotation'],
  ['hr', 'A rule'],
  ['table_open', 'A table'],
])

function nameOf({ type }: Token): string {
  return names.get(type) ?? `"${type}"`
}

function plainText(inline: Token, line: number, report: Report): string {
  const parts = inline.children ?? []
  const found = parts.find(({ type }) => type !== 'text' && type !== 'softbreak')
  if (found !== undefined) report(line, { code: 'markup', found: nameOf(found) })
  if (inline.content.length > largestBlock) report(line, { code: 'too-large', most: largestBlock })
  const text = parts.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('')
  if (/<[a-z/!?]/i.test(text)) report(line, { code: 'markup', found: 'HTML' })
  return text
}

function parse(text: string, report: Report): readonly Token[] {
  try {
    return markdown.parse(text, {})
  } catch (error) {
    report(1, { code: 'markup', found: error instanceof Error ? error.message : 'This text' })
    return []
  }
}
