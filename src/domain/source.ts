import type { SourceId } from './ids.ts'

/** Something the vault cites; `read` says how much of it we have read. */
export type Source = {
  readonly id: SourceId
  readonly title: string
  readonly author: string
  readonly where: string
  readonly url?: string | undefined
  readonly read: 'full' | 'partial' | 'excerpt' | 'secondary' | 'index'
}

/** How much of a source we have read, in words. */
export function sayRead(read: Source['read']): string {
  switch (read) {
    case 'full':
      return 'Read in full'
    case 'partial':
      return 'Read in part'
    case 'excerpt':
      return 'Read in excerpts'
    case 'secondary':
      return 'Not read: known from what others write of it'
    case 'index':
      return 'Only its index read'
  }
}

/** Where a source stands in a list of sources: the fragment of its entry. */
export function sourceAnchor({ id }: Pick<Source, 'id'>): string {
  return `source-${id}`
}
