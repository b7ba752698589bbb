import type { ProseBlock, ProseSection } from '#domain/prose.ts'
import { slug } from '#domain/reading/slug.ts'
import { Dispute } from './dispute.tsx'
import { ProseTable } from './prose-table.tsx'
import { Said } from './said.tsx'

/** What an author wrote below a heading, with the headings within. */
export function Prose({ section }: { readonly section: ProseSection }) {
  return (
    <div className="grid gap-4">
      <Blocks blocks={section.blocks} />
      {section.sections.map((inner) => (
        <section key={inner.title} className="mt-1.5 grid gap-2.5">
          <h3 id={slug(inner.title)} tabIndex={-1} className="scroll-mt-20 text-[1.0625rem]">
            {inner.title}
          </h3>
          <Prose section={inner} />
        </section>
      ))}
    </div>
  )
}

export function Blocks({ blocks }: { readonly blocks: readonly ProseBlock[] }) {
  return blocks.map((block) => <Block key={keyOf(block)} block={block} />)
}

function Block({ block }: { readonly block: ProseBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className="measure">
          <Said statement={block.statement} />
        </p>
      )
    case 'list':
      return (
        <ul className="grid measure list-disc gap-2 pl-5 marker:text-strong">
          {block.items.map((item) => (
            <li key={item.text}>
              <Said statement={item} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <ProseTable table={block} />
    case 'dispute':
      return <Dispute dispute={block} />
  }
}

function keyOf(block: ProseBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.statement.text
    case 'list':
      return block.items.map(({ text }) => text).join()
    case 'table':
      return JSON.stringify(block.rows[0]?.cells)
    case 'dispute':
      return block.question
  }
}
