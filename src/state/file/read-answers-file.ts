import type { AnswerChange } from '#state/answer-change.ts'
import { isKeptKey, type KeptEntry, type ReadKept, readKept } from '#state/kept/kept-record.ts'
import { snapshotsInFile } from '#state/snapshots/snapshots-in-file.ts'
import {
  type AnswerRecord,
  beats,
  type ReadRecord,
  readRecord,
  recordVersion,
  storedVersion,
} from '#state/stored/answer-record.ts'
import { isBackupKey } from '#state/stored/backup.ts'
import { isLostKey } from '#state/stored/lost-record.ts'
import { migrateRecord } from '#state/stored/migrate-record.ts'
import { isAsideKey } from '#state/stored/set-aside.ts'
import { fileVersion } from './export-text.ts'
import type { FileProblem } from './file-problem.ts'

export type AnswersFile =
  | {
      readonly ok: true
      readonly answers: readonly AnswerChange[]
      readonly kept: readonly KeptEntry[]
      /** Keys of answers and kept assessments in the file that cannot be taken from it. */
      readonly leftOut: readonly string[]
    }
  | { readonly ok: false; readonly problem: FileProblem }

/** The largest file that is looked into, in bytes. */
export const largestFile = 8_000_000

/** The answers in a file that was saved by this or an earlier version, or why it is none. */
export function readAnswersFile(bytes: Uint8Array): AnswersFile {
  if (bytes.length > largestFile) return refused({ code: 'too-large', bytes: bytes.length })
  const text = textOf(bytes)
  if (text === undefined) return refused({ code: 'not-text' })
  const parsed = parse(text)
  if (!parsed.ok) return refused(parsed.problem)
  const file = fields(parsed.value)
  const records = fields(file?.['records'])
  const version = file?.['version']
  if (file?.['format'] !== 'crossrung-export' || typeof version !== 'number') {
    return refused({ code: 'not-ours' })
  }
  if (version > fileVersion) return refused({ code: 'newer-version', version })
  return records === undefined
    ? refused({ code: 'not-ours' })
    : answersIn(recordsIn(records), file['snapshots'])
}

type Entry = readonly [key: string, value: unknown]

/**
 * What in a file may be answers. A file of copies alone has some in backups only, each the text of a file, and what
 * could not be read; beside present answers a backup would bring back what was deleted since.
 */
function recordsIn(records: Fields): readonly Entry[] {
  const all = Object.entries(records)
  // A theme is no answer.
  const present = all.filter(([key]) => recordVersion(key) !== undefined)
  return present.length > 0 ? present : all.filter(isCopy).flatMap(inCopy)
}

function isCopy([key]: Entry): boolean {
  return isAsideKey(key) || isBackupKey(key)
}

function inCopy(copy: Entry): readonly Entry[] {
  const [key, value] = copy
  if (isAsideKey(key)) return [copy]
  const file = parse(String(value))
  const records = file.ok ? fields(fields(file.value)?.['records']) : undefined
  return records === undefined ? [copy] : Object.entries(records)
}

function refused(problem: FileProblem): AnswersFile {
  return { ok: false, problem }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: FileProblem }

function parse(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, problem: { code: 'not-json', ...lineOf(String(error), text) } }
  }
}

/** Browsers tell the place as a line, as a position, or not at all. */
function lineOf(message: string, text: string): { readonly line?: number } {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return { line: Number(line) }
  const position = /position (\d+)/.exec(message)?.[1]
  const end = position === undefined && /end of/i.test(message) ? text.length : Number(position)
  return Number.isNaN(end) ? {} : { line: text.slice(0, end).split('\n').length }
}

type Fields = { readonly [name: string]: unknown }

function fields(value: unknown): Fields | undefined {
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isFields ? (value as Fields) : undefined
}

function answersIn(entries: readonly Entry[], snapshots: unknown): AnswersFile {
  const found = new Map<string, AnswerRecord>()
  const kept: KeptEntry[] = []
  const leftOut: string[] = []
  for (const [key, value] of entries) {
    // What gave way to another answer is none.
    if (isLostKey(key)) continue
    const read = readEntry(key, textIn(value))
    if (read.kind !== 'record') leftOut.push(key)
    else if ('text' in read.record) kept.push(read.record)
    else keep(found, read.record)
  }
  const answers = [...found.values()].flatMap(({ change }) => (isGiven(change) ? [change] : []))
  return { ok: true, answers, kept: [...kept, ...snapshotsInFile(snapshots)], leftOut }
}

function readEntry(key: string, raw: string | undefined): ReadRecord | ReadKept {
  if (raw === undefined) return { kind: 'unreadable' }
  return isKeptKey(key) ? readKept(key, raw) : readStored(key, raw)
}

/** A record's text, whether it was written as one or as an object; undefined for what is nested without end. */
function textIn(value: unknown): string | undefined {
  try {
    return typeof value === 'string' ? value : JSON.stringify(value)
  } catch {
    return undefined
  }
}

function readStored(key: string, raw: string): ReadRecord {
  return recordVersion(key) === storedVersion ? readRecord(key, raw) : migrateRecord(key, raw)
}

/** A file that was saved halfway through a migration has some answers twice. */
function keep(found: Map<string, AnswerRecord>, record: AnswerRecord): void {
  const before = found.get(record.key)
  if (before === undefined || beats(record, before)) found.set(record.key, record)
}

function isGiven({ to }: AnswerChange): boolean {
  return to !== undefined
}
