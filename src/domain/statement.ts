import type { SourceId } from './ids.ts'

/** One thing the product says, and where it comes from. */
export type Statement = { readonly text: string; readonly basis: Basis }

/** `sources` are in the order in which the author named them, never empty. */
export type Basis =
  | { readonly kind: 'sourced'; readonly sources: readonly SourceId[] }
  | { readonly kind: 'judgement' }
