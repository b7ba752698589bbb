import { slug } from '#domain/reading/slug.ts'
import type { Basis, Statement } from '#domain/statement.ts'
import { expectSources, type Known } from './known.ts'
import type { Report } from './problem.ts'
import type { Section } from './read-body.ts'
import { breaksIn, onOneLine, plainOf, readLinks } from './read-links.ts'
import { readMark } from './read-mark.ts'

/** One statement, which may run over several lines; one without source or mark, or of an unknown source, is reported. */
export function statementOf(
  text: string,
  line: number,
  inherited: Basis | undefined,
  known: Known,
  report: Report,
): Statement {
  const marked = readMark(text)
  const basis = marked.basis ?? inherited
  if (basis === undefined) {
    report(line, { code: 'no-source', text: onOneLine(text) })
    return { text: onOneLine(text), basis: { kind: 'judgement' } }
  }
  if (marked.text === '') {
    report(line, { code: 'missing', what: 'The statement before its source', mend: 'Write it.' })
  }
  expectSources(known, marked.basis, line + breaksIn(text, text.lastIndexOf('[')), report)
  return { ...withLinks(marked.text, line, known, report), basis }
}

function withLinks(text: string, line: number, known: Known, report: Report) {
  if (!text.includes('[[')) return { text: onOneLine(text) }
  const parts = readLinks(text, line, known, report)
  return { text: plainOf(parts), parts }
}

/** The paragraphs and list items that stand directly under a heading; a table or a callout there is reported. */
export function statementsOf(section: Section, known: Known, report: Report): readonly Statement[] {
  return section.blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'item') {
      return [statementOf(block.text, block.line, section.basis, known, report)]
    }
    report(block.line, {
      code: 'markup',
      found: block.kind === 'table' ? 'A table' : 'A quotation',
    })
    return []
  })
}

/** The statements of a heading that holds nothing else; what it holds besides, or that it is empty, is reported. */
export function onlyStatementsOf(
  section: Section,
  known: Known,
  report: Report,
): readonly Statement[] {
  expectNoSections(section, report)
  if (section.blocks.length === 0) {
    const place = section.title === '' ? 'the front matter' : `the heading "${section.title}"`
    report(section.line, { code: 'missing', what: `The text below ${place}`, mend: 'Write it.' })
  }
  return statementsOf(section, known, report)
}

/** Reports headings where nothing reads them. */
export function expectNoSections({ sections }: Section, report: Report): void {
  for (const { title, line } of sections) {
    report(line, { code: 'no-place', found: `The heading "${title}"` })
  }
}

/** Reports text that stands before the first heading of a section that holds headings only. */
export function expectNoText({ blocks }: Section, report: Report): void {
  for (const { line } of blocks) report(line, { code: 'no-place', found: 'This text' })
}

/** Reports each heading that stands twice within one section; nothing reads the second. */
export function expectDistinct({ sections }: Section, report: Report): void {
  const lines = new Map<string, number>()
  for (const { title, line } of sections) {
    const first = lines.get(title)
    if (first === undefined) lines.set(title, line)
    else report(line, { code: 'taken', what: `heading "${title}"`, by: `line ${first}` })
  }
}

/** Reports each heading that leads to the same place of the page as one before it, however deep; for neighbours see above. */
export function expectOwnAnchors(body: Section, report: Report): void {
  const taken = new Map<string, { readonly section: Section; readonly parent: Section }>()
  const visit = (parent: Section): void => {
    for (const section of parent.sections) {
      const what = `heading "${section.title}"`
      const first = taken.get(slug(section.title))
      if (pageAnchors.includes(slug(section.title))) {
        report(section.line, { code: 'taken', what, by: 'the page itself' })
      } else if (first === undefined) taken.set(slug(section.title), { section, parent })
      else if (first.parent !== parent || first.section.title !== section.title) {
        const by = `line ${first.section.line}`
        report(section.line, { code: 'taken', what, by })
      }
      visit(section)
    }
  }
  visit(body)
}

/** Places that every page to read has. */
const pageAnchors: readonly string[] = ['main', 'root', 'sources', 'linked-from']

/**
 * The named sections, in the order given; one that is missing, twice there or not known is reported.
 * `optional`: further headings that may stand here.
 */
export function sectionsNamed<Name extends string>(
  parent: Section,
  names: readonly Name[],
  report: Report,
  optional: readonly string[] = [],
): Readonly<Record<Name, Section | undefined>> {
  expectDistinct(parent, report)
  const known: readonly string[] = [...names, ...optional]
  for (const { title, line } of parent.sections) {
    if (known.includes(title)) continue
    report(line, { code: 'unknown-heading', heading: title, known })
  }
  const found = names.map((name) => [name, parent.sections.find(({ title }) => title === name)])
  for (const [name, section] of found) {
    if (section !== undefined) continue
    report(parent.line, { code: 'missing', what: `The heading "${name}"`, mend: 'Add it.' })
  }
  return Object.fromEntries(found) as Record<Name, Section | undefined>
}
