import type { QuestionId, SkillId } from '#domain/ids.ts'
import { isLeaning, isRating } from '#share/answer-scales.ts'
import { isWithin, longestId, longestName, longestNote } from '#share/limits.ts'
import type { AnswerChange } from './answer-change.ts'
import { keyPrefix } from './storage-port.ts'

/** An answer as it is stored: its key, the text under it, and what decides between two tabs. */
export type AnswerRecord = {
  readonly key: string
  readonly raw: string
  readonly change: AnswerChange
  /** When it was given, ISO 8601. */
  readonly at: string
  /** How many times this answer was changed, in any tab. */
  readonly n: number
}

export type ReadRecord =
  | { readonly kind: 'record'; readonly record: AnswerRecord }
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'unreadable' }

/** The record of a change; an answer that was taken away leaves a record without a value. */
export function answerRecord(change: AnswerChange, at: string, n: number): AnswerRecord {
  const counted = Math.min(n, mostChanges)
  const raw = JSON.stringify({ v: 0, value: change.to ?? null, at, n: counted })
  return { key: recordKey(change), raw, change, at, n: counted }
}

/** `crossrung:0:rating:SKILL`, `crossrung:0:here`. */
export function recordKey(change: AnswerChange): string {
  const key = `${keyPrefix}0:${change.kind}`
  return 'id' in change ? `${key}:${change.id}` : key
}

/** The version of the records that a key belongs to, as in `crossrung:0:name`; undefined for other keys. */
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
  const stored = parsed(raw)
  if (place === undefined || stored === undefined) return { kind: 'unreadable' }
  const { v, value, at, n } = stored
  if (typeof v === 'number' && v > 0) return { kind: 'newer-version' }
  if (v !== 0 || value === undefined || !isTime(at) || !isCount(n)) return { kind: 'unreadable' }
  const change = changeIn(place, value ?? undefined)
  if (change === undefined) return { kind: 'unreadable' }
  return { kind: 'record', record: { key, raw, change, at, n } }
}

/** Which of two records of an answer holds, the same in every tab: more changes, then the later, then the text. */
export function beats(a: AnswerRecord, b: AnswerRecord): boolean {
  if (a.n !== b.n) return a.n > b.n
  if (a.at !== b.at) return a.at > b.at
  return a.raw > b.raw
}

type Stored = { readonly [Key in 'v' | 'value' | 'at' | 'n']?: unknown }

function parsed(raw: string): Stored | undefined {
  try {
    const stored: unknown = JSON.parse(raw)
    return typeof stored === 'object' && stored !== null ? (stored as Stored) : undefined
  } catch {
    return undefined
  }
}

type Place =
  | { readonly kind: 'rating' | 'note'; readonly id: SkillId }
  | { readonly kind: 'leaning'; readonly id: QuestionId }
  | { readonly kind: 'name' | 'here' | 'target' }

function placeOf(key: string): Place | undefined {
  const answer = /^crossrung:0:(?<kind>rating|note|leaning):(?<id>.{1,100})$/s.exec(key)
  const choice = /^crossrung:0:(?<kind>name|here|target)$/.exec(key)
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

function isText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && isWithin(value, most)
}

function isTime(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return false
  const time = new Date(value)
  return !Number.isNaN(time.getTime()) && time.toISOString() === value
}

/** Far above what a person can do, and far below where adding one gets lost. */
const mostChanges = 2 ** 40

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= mostChanges
}
