import { sayMoment } from '#domain/words/say-moment.ts'
import { isWhole } from '#state/kept/kept-record.ts'
import { isTime, type Stored } from '#state/stored/answer-record.ts'

/** One's own assessment as it was before much of it was replaced or removed. */
export type Snapshot = {
  /** When that was, ISO 8601. */
  readonly at: string
  readonly before: Before
  /** A link's text of version 1, which may be longer than a link can be. */
  readonly text: string
}

/** What it was taken before. */
export type Before = 'delete' | 'file' | 'replace'

/** A snapshot as it is stored. */
export type StoredSnapshot = Snapshot & { readonly v: number }

const snapshotVersion = 1

/** Changing what a record holds needs the next version, a migration and a fixture in `tests/frozen/`. */
export function snapshotRecord({ at, before, text }: Snapshot): StoredSnapshot {
  return { v: snapshotVersion, at, before, text }
}

/** What is stored, copied field by field; undefined where this version cannot read it. */
export function readSnapshot(stored: unknown): Snapshot | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { v, at, before, text } = stored as Stored<'v' | 'at' | 'before' | 'text'>
  if (v !== snapshotVersion || !isTime(at) || !isBefore(before) || !isWhole(text)) return undefined
  return { at, before, text }
}

/** What it is called beside others, and once it is kept by name. */
export function nameOfSnapshot({ at }: Pick<Snapshot, 'at'>): string {
  return `Mine until ${sayMoment(new Date(at))}`
}

function isBefore(value: unknown): value is Before {
  return value === 'delete' || value === 'file' || value === 'replace'
}
