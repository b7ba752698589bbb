import type { Inline, Statement } from './statement.ts'

/** A heading of a page in depth, and what stands under it. */
export type ProseSection = {
  readonly title: string
  readonly blocks: readonly ProseBlock[]
  readonly sections: readonly ProseSection[]
}

export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly statement: Statement }
  | { readonly kind: 'list'; readonly items: readonly Statement[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly TableRow[]
    }
  /** What sources contradict each other about, each line one side. */
  | {
      readonly kind: 'dispute'
      readonly question: string
      readonly sides: readonly Statement[]
    }

/** A row is one statement in several cells. */
export type TableRow = {
  readonly cells: readonly (readonly Inline[])[]
  readonly basis: Statement['basis']
}
