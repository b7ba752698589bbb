import type { QuestionId, SkillId } from '#domain/ids.ts'
import { isLeaning, isRating } from '#share/answer-scales.ts'
import { isWithin, longestId, longestName, longestNote } from '#share/limits.ts'
import type { AnswerChange } from '#state/answer-change.ts'
import { type Clock, isClock, knows } from '#state/clock.ts'
import { keyPrefix } from './storage-port.ts'

/** An answer as it is stored: its key, the text under it, and what decides between two tabs. */
export type AnswerRecord = Clock & {
  readonly key: string
  readonly raw: string
  readonly change: AnswerChange
  /** When it was given, ISO 8601. */
  readonly at: string
}

/** A record's object, with whatever its fields hold. */
export type Stored<Field extends string> = { readonly [Key in Field]?: unknown }

export type ReadRecord =
  | { readonly kind: 'record'; readonly record: AnswerRecord }
  /** Of a version that this one does not know: a later one's, as a rule. */
  | { readonly kind: 'other-version' }
  | { readonly kind: 'unreadable' }

/** Changing what a record holds needs the next version, a migration and a fixture in `tests/frozen/`. */
export const storedVersion = 1

/** The record of a change; an answer that was taken away leaves a record without a value. */
export function answerRecord(
  change: AnswerChange,
  at: string,
  { n, by, saw }: Clock,
): AnswerRecord {
  const raw = JSON.stringify({ v: storedVersion, value: change.to ?? null, at, n, by, saw })
  return { key: recordKey(change), raw, change, at, n, by, saw }
}

/** `crossrung:1:rating:SKILL`, `crossrung:1:here`. */
export function recordKey(change: AnswerChange): string {
  const key = `${keyPrefix}${storedVersion}:${change.kind}`
  return 'id' in change ? `${key}:${change.id}` : key
}

/** The version of the records that a key belongs to, as in `crossrung:1:name`; undefined for other keys. */
export function recordVersion(key: string): number | undefined {
  const digits = /^crossrung:(\d{1,9}):/.exec(key)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether this version knows what is kept under a key. What it does not know it leaves alone. */
export function isRecordKey(key: string): boolean {
  return placeOf(key) !== undefined
}

/** What is stored under a key, copied field by field. */
export function readRecord(key: string, raw: string): ReadRecord {
  const place = placeOf(key)
  const stored = parsed<'v' | 'value' | 'at' | 'n' | 'by' | 'saw'>(raw)
  if (place === undefined || stored === undefined) return { kind: 'unreadable' }
  const { v, value, at, n, by, saw } = stored
  if (v !== undefined && v !== storedVersion) return { kind: 'other-version' }
  const clock = { n, by, saw }
  if (v !== storedVersion || value === undefined || !isTime(at) || !isClock(clock)) {
    return { kind: 'unreadable' }
  }
  const change = changeIn(place, value ?? undefined)
  if (change === undefined) return { kind: 'unreadable' }
  return { kind: 'record', record: { ...clock, key, raw, change, at } }
}

/** Which of two records of an answer holds, the same in every tab: the later count, then who knew the other, then names. */
export function beats(a: AnswerRecord, b: AnswerRecord): boolean {
  if (a.n !== b.n) return a.n > b.n
  // A count that has come to its end no longer tells.
  if (knows(a, b) !== knows(b, a)) return knows(a, b)
  if (a.by !== b.by) return a.by > b.by
  return a.raw > b.raw
}

/** Whether two records of an answer were given in ignorance of each other. */
export function concurrent(a: AnswerRecord, b: AnswerRecord): boolean {
  return !knows(a, b) && !knows(b, a)
}

/** The object that a text is in JSON, none of its fields looked at. */
export function parsed<Field extends string>(raw: string): Stored<Field> | undefined {
  try {
    const stored: unknown = JSON.parse(raw)
    return typeof stored === 'object' && stored !== null ? (stored as Stored<Field>) : undefined
  } catch {
    return undefined
  }
}

type Place =
  | { readonly kind: 'rating' | 'note'; readonly id: SkillId }
  | { readonly kind: 'leaning'; readonly id: QuestionId }
  | { readonly kind: 'name' | 'here' | 'target' }

function placeOf(key: string): Place | undefined {
  const answer = /^crossrung:1:(?<kind>rating|note|leaning):(?<id>.{1,100})$/s.exec(key)
  const choice = /^crossrung:1:(?<kind>name|here|target)$/.exec(key)
  return (answer ?? choice)?.groups as Place | undefined
}

function changeIn(place: Place, to: unknown): AnswerChange | undefined {
  if (to !== undefined && !isAnswer(place.kind, to)) return undefined
  return { ...place, to } as AnswerChange
}

function isAnswer(kind: AnswerChange['kind'], value: unknown): boolean {
  switch (kind) {
    case 'rating':
      return isRating(value)
    case 'leaning':
      return isLeaning(value)
    case 'note':
      return isText(value, longestNote)
    case 'name':
      return isText(value, longestName)
    case 'here':
    case 'target':
      return isText(value, longestId)
  }
}

export function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && isWithin(value, most)
}

/** ISO 8601, as written here. */
export function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString() === value
}
