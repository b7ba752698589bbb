import { checksum, checksumLength } from '#share/checksum.ts'
import { longestName } from '#share/limits.ts'
import { isText, isTime, parsed, storedVersion } from '#state/stored/answer-record.ts'
import { keyPrefix } from '#state/stored/storage-port.ts'

/** A named assessment that is kept as it was. */
export type KeptEntry = {
  readonly name: string
  /** When it was kept, ISO 8601. */
  readonly at: string
  /** A link's text of version 1, which names its ladder and revision and may be longer than a link can be. */
  readonly text: string
}

/** A kept assessment as it is stored: its key, which is never used again, and the text under it. */
export type KeptRecord = KeptEntry & { readonly key: string; readonly raw: string }

export type ReadKept =
  | { readonly kind: 'record'; readonly record: KeptRecord }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'unreadable' }

const keptPrefix = `${keyPrefix}${storedVersion}:kept:`

/** `crossrung:1:kept:ID`. */
export function keptKey(id: string): string {
  return keptPrefix + id
}

export function isKeptKey(key: string): boolean {
  return key.startsWith(keptPrefix)
}

/** Changing what a record holds needs the next version, a migration and a fixture in `tests/frozen/`. */
export function keptRecord(key: string, { name, at, text }: KeptEntry): KeptRecord {
  return { key, raw: JSON.stringify({ v: storedVersion, name, at, text }), name, at, text }
}

/** What is stored under a key, copied field by field. */
export function readKept(key: string, raw: string): ReadKept {
  const stored = parsed<'v' | 'name' | 'at' | 'text'>(raw)
  if (stored === undefined) return { kind: 'unreadable' }
  const { v, name, at, text } = stored
  if (v !== undefined && v !== storedVersion) return { kind: 'other-version' }
  if (v !== storedVersion || !isText(name, longestName) || !isTime(at) || !isWhole(text)) {
    return { kind: 'unreadable' }
  }
  return { kind: 'record', record: { key, raw, name, at, text } }
}

/** Whether this is the whole text of a link of version 1. What it holds is looked at when it is opened. */
export function isWhole(text: unknown): text is string {
  if (typeof text !== 'string' || !/^1[A-Za-z0-9_-]+$/.test(text)) return false
  const end = text.length - checksumLength
  return end > 0 && checksum(text.slice(0, end)) === text.slice(end)
}
