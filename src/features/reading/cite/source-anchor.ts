import type { Source } from '#domain/source.ts'

/** Where a source stands in the list of its page. */
export function sourceAnchor({ id }: Pick<Source, 'id'>): string {
  return `source-${id}`
}
