import type { SourceId } from './ids.ts'

/** One thing the product says, and where it comes from. */
export type Statement = {
  readonly text: string
  /** The text in pieces, where some of it leads to other pages. */
  readonly parts?: readonly Inline[]
  readonly basis: Basis
}

export type Inline = string | PageLink

/** A link to another page of the vault; `heading` is one of that page's own. */
export type PageLink = {
  readonly text: string
  readonly page: PageKind
  readonly id: string
  readonly heading?: string
}

export type PageKind = 'role' | 'skill' | 'track' | 'move' | 'guide'

/** `sources` are in the order in which the author named them, never empty. */
export type Basis =
  | { readonly kind: 'sourced'; readonly sources: readonly SourceId[] }
  | { readonly kind: 'judgement' }
