import type { Known } from '#content/known.ts'
import type { Block, Section } from '#content/read-body.ts'
import { plainOf, readLinks } from '#content/read-links.ts'
import { readMark } from '#content/read-mark.ts'

/** One thing a page says. */
export type Said = { readonly text: string; readonly line: number }

/** What stands directly under a heading, as a reader sees it: without its sources, links as their words. */
export function saidIn({ blocks }: Section, known: Known): readonly Said[] {
  return blocks.flatMap(written).map(({ text, line }) => ({
    text: plainOf(readLinks(readMark(text).text, line, known, () => undefined)),
    line,
  }))
}

/** What stands under a heading and all that are below it. */
export function saidBelow(section: Section, known: Known): readonly Said[] {
  return [
    ...saidIn(section, known),
    ...section.sections.flatMap((inner) => saidBelow(inner, known)),
  ]
}

/** A table's head says nothing by itself, as headings do not. */
function written(block: Block): readonly Said[] {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return [block]
    case 'table':
      return block.rows.slice(1).flatMap(({ line, cells }) => cells.map((text) => ({ text, line })))
    case 'callout':
      return [{ text: block.question, line: block.line }, ...block.sides]
  }
}
