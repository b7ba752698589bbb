import type { SourceId } from '#domain/ids.ts'
import type { PageJudgements, PageRef, PageSource, SourceUse } from '#domain/reading/pages.ts'
import type { Source } from '#domain/source.ts'
import type { Passage, Said } from './passages.ts'

/** A page and all that it says. */
export type CitedPage = { readonly page: PageRef; readonly passages: readonly Passage[] }

/** The sources of one page, in the order in which it first cites them, with the headings where it does. */
export function pageSources(
  passages: readonly Passage[],
  sources: readonly Source[],
): readonly PageSource[] {
  const under = new Map<SourceId, Set<string>>()
  for (const { heading, said } of passages) {
    for (const id of said.flatMap(citedBy)) {
      under.set(id, (under.get(id) ?? new Set()).add(heading))
    }
  }
  const known = new Map(sources.map((source) => [source.id, source]))
  return [...under].flatMap(([id, headings]) => {
    const source = known.get(id)
    return source === undefined ? [] : [{ ...source, under: [...headings] }]
  })
}

/** Every source by its author, with the pages that cite it in the order of `pages`. */
export function sourceUses(
  pages: readonly CitedPage[],
  sources: readonly Source[],
): readonly SourceUse[] {
  const citing = new Map<SourceId, PageRef[]>(sources.map(({ id }) => [id, []]))
  for (const { page, passages } of pages) {
    const cited = new Set(passages.flatMap(({ said }) => said).flatMap(citedBy))
    for (const id of cited) citing.get(id)?.push(page)
  }
  return sources
    .map((source) => ({ source, pages: citing.get(source.id) ?? [] }))
    .sort((a, b) => byAuthor(a.source, b.source))
}

/** What each page says on our own judgement; what it only repeats counts where it is at home. */
export function judgements(pages: readonly CitedPage[]): readonly PageJudgements[] {
  return pages.flatMap(({ page, passages }) => {
    const statements = ownWords(passages)
      .filter(({ basis }) => basis.kind === 'judgement')
      .map(({ text }) => text)
    return statements.length === 0 ? [] : [{ page, statements }]
  })
}

/** The pages whose text leads to another page, by `keyOf` that one, each once, in the order of `pages`. */
export function backlinks(pages: readonly CitedPage[]): ReadonlyMap<string, readonly PageRef[]> {
  const linked = new Map<string, PageRef[]>()
  for (const { page, passages } of pages) {
    const links = ownWords(passages).flatMap((said) => said.links)
    const keys = new Set(links.map((link) => keyOf({ kind: link.page, id: link.id })))
    keys.delete(keyOf(page))
    for (const key of keys) linked.set(key, [...(linked.get(key) ?? []), page])
  }
  return linked
}

export function keyOf({ kind, id }: Pick<PageRef, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

/** What a page says that no other page does. */
export function ownWords(passages: readonly Passage[]): readonly Said[] {
  return passages.flatMap(({ said, repeated }) => (repeated ? [] : said))
}

function citedBy({ basis }: Said): readonly SourceId[] {
  return basis.kind === 'sourced' ? basis.sources : []
}

const order = new Intl.Collator('en', { numeric: true })

function byAuthor(a: Source, b: Source): number {
  return order.compare(a.author, b.author) || order.compare(a.title, b.title)
}
