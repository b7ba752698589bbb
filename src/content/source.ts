import type { SourceId } from '#domain/ids.ts'

/** Something the vault cites; `read` says how much of it we have read. */
export type Source = {
  readonly id: SourceId
  readonly title: string
  readonly author: string
  readonly where: string
  readonly url?: string | undefined
  readonly read: 'full' | 'partial' | 'excerpt' | 'secondary' | 'index'
}
