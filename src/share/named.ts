import { readCount, writeCount } from './count.ts'
import { longestId, mostEntries } from './limits.ts'
import type { Named } from './link-body.ts'
import type { LinkCursor } from './link-cursor.ts'
import { packText, unpackText } from './text/packed-text.ts'

/** The slot plus one, or 0 and then the id. */
export function writeNamed(named: Named): string {
  return typeof named === 'number' ? writeCount(named + 1) : writeCount(0) + packText(named)
}

export function readNamed(cursor: LinkCursor): Named {
  const place = readCount(cursor)
  if (place > mostEntries) cursor.refuse()
  return place === 0 ? readId(cursor) : place - 1
}

export function readId(cursor: LinkCursor): string {
  const id = unpackText(cursor, longestId)
  if (id === '' || id.length > longestId) cursor.refuse()
  return id
}

/** Slots before ids; slots by number, ids by their characters. */
export function byName(a: Named, b: Named): number {
  if (typeof a === typeof b) return a < b ? -1 : a > b ? 1 : 0
  return typeof a === 'number' ? -1 : 1
}
