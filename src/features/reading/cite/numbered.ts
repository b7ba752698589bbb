import type { PageSource } from '#domain/reading/pages.ts'
import type { Basis } from '#domain/statement.ts'

/** A source with its number on the page, from 1. */
export type Numbered = { readonly number: number; readonly source: PageSource }

/** The sources of a statement, lowest number first. */
export function numbered(page: readonly PageSource[], basis: Basis): readonly Numbered[] {
  if (basis.kind === 'judgement') return []
  return page
    .map((source, index) => ({ number: index + 1, source }))
    .filter(({ source }) => basis.sources.includes(source.id))
}
