import type { ProseBlock, ProseSection, TableRow } from '#domain/prose.ts'
import type { Basis } from '#domain/statement.ts'
import { expectSources, type Known } from './known.ts'
import type { Report } from './problem.ts'
import type { Block, Callout, Section, TableBlock } from './read-body.ts'
import { readLinks } from './read-links.ts'
import { readMark } from './read-mark.ts'
import { expectDistinct, statementOf } from './read-statements.ts'

/** The sections of a page in depth, by their titles and in that order; those that are not there are left out. */
export function proseNamed(
  parent: Section,
  titles: readonly string[],
  known: Known,
  report: Report,
): readonly ProseSection[] {
  return titles.flatMap((title) =>
    parent.sections
      .filter((section) => section.title === title)
      .map((section) => proseOf(section, known, report)),
  )
}

/** A section with all below it. One that says nothing is reported. */
export function proseOf(section: Section, known: Known, report: Report): ProseSection {
  expectDistinct(section, report)
  if (section.blocks.length === 0 && section.sections.length === 0) {
    report(section.line, {
      code: 'missing',
      what: `The text below the heading "${section.title}"`,
      mend: 'Write it.',
    })
  }
  return {
    title: section.title,
    blocks: proseBlocks(section.blocks, section.basis, known, report),
    sections: section.sections.map((inner) => proseOf(inner, known, report)),
  }
}

/** Blocks as they are shown: items in a row are one list. */
export function proseBlocks(
  blocks: readonly Block[],
  basis: Basis | undefined,
  known: Known,
  report: Report,
): readonly ProseBlock[] {
  const shown: ProseBlock[] = []
  for (const block of blocks) {
    const last = shown.at(-1)
    if (block.kind === 'item' && last?.kind === 'list') {
      const item = statementOf(block.text, block.line, basis, known, report)
      shown[shown.length - 1] = { kind: 'list', items: [...last.items, item] }
    } else shown.push(proseBlock(block, basis, known, report))
  }
  return shown
}

function proseBlock(
  block: Block,
  basis: Basis | undefined,
  known: Known,
  report: Report,
): ProseBlock {
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: 'paragraph',
        statement: statementOf(block.text, block.line, basis, known, report),
      }
    case 'item':
      return { kind: 'list', items: [statementOf(block.text, block.line, basis, known, report)] }
    case 'table':
      return tableOf(block, basis, known, report)
    case 'callout':
      return disputeOf(block, basis, known, report)
  }
}

function disputeOf(
  { line, question, sides }: Callout,
  basis: Basis | undefined,
  known: Known,
  report: Report,
): ProseBlock {
  if (sides.length < 2) {
    report(line, {
      code: 'missing',
      what: 'The other side of what sources disagree about',
      mend: 'Write each side on a line of its own.',
    })
  }
  return {
    kind: 'dispute',
    question,
    sides: sides.map((side) => statementOf(side.text, side.line, basis, known, report)),
  }
}

function tableOf(
  { rows }: TableBlock,
  basis: Basis | undefined,
  known: Known,
  report: Report,
): ProseBlock {
  const [head, ...body] = rows
  return {
    kind: 'table',
    head: head?.cells ?? [],
    rows: body.map(({ line, cells }) => rowOf(cells, line, basis, known, report)),
  }
}

/** The row's mark stands at the end of its last cell. */
function rowOf(
  cells: readonly string[],
  line: number,
  inherited: Basis | undefined,
  known: Known,
  report: Report,
): TableRow {
  const marked = readMark(cells.at(-1) ?? '')
  const basis = marked.basis ?? inherited
  if (basis === undefined) report(line, { code: 'no-source', text: cells.join(', ') })
  expectSources(known, marked.basis, line, report)
  return {
    cells: [...cells.slice(0, -1), marked.text].map((cell) => readLinks(cell, line, known, report)),
    basis: basis ?? { kind: 'judgement' },
  }
}
