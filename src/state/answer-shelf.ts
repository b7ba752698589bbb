import type { AnswerChange } from './answer-change.ts'
import {
  type AnswerRecord,
  answerRecord,
  beats,
  isRecordKey,
  readRecord,
  recordKey,
  recordVersion,
} from './answer-record.ts'
import { setAside } from './set-aside.ts'
import type { StoragePort } from './storage-port.ts'
import type { StorageProblem } from './storage-problem.ts'
import type { StoredProblem } from './stored-problem.ts'

/** This tab's view of the stored answers, a record each. */
export type AnswerShelf = {
  /** Looks at some keys, or all, and takes in what holds over what this tab has. */
  readonly takeIn: (keys: readonly string[] | 'all') => TakenIn
  /** Writes some changes at once, after a look at what other tabs have left in their places. */
  readonly save: (changes: readonly AnswerChange[], at: string) => readonly StoredProblem[]
  /** Tries again whatever is not on the device. */
  readonly saveAgain: () => void
  /** Why some answer is not on the device; undefined when all are. */
  readonly unsaved: () => StorageProblem | undefined
  /** When the latest answer was given, ISO 8601. */
  readonly latest: () => string | undefined
}

export type TakenIn = {
  readonly changes: readonly AnswerChange[]
  readonly problems: readonly StoredProblem[]
}

export function answerShelf(port: StoragePort): AnswerShelf {
  const records = new Map<string, AnswerRecord>()
  const unsaved = new Map<string, StorageProblem>()
  /** Places that are not ours to write, and why. */
  const closed = new Map<string, StorageProblem>()
  let newerVersion = 0

  function takeIn(which: readonly string[] | 'all'): TakenIn {
    const keys = which === 'all' ? [...new Set([...port.keys(), ...records.keys()])] : which
    const newer = lookForNewer(keys)
    const looks = keys.filter(isRecordKey).map(look)
    return {
      changes: looks.flatMap(({ change }) => change ?? []),
      problems: [...newer, ...looks.flatMap(({ problem }) => problem ?? [])],
    }
  }

  function lookForNewer(keys: readonly string[]): readonly StoredProblem[] {
    const version = keys.reduce((most, key) => Math.max(most, recordVersion(key) ?? 0), 0)
    if (version <= newerVersion) return []
    newerVersion = version
    return [{ code: 'newer-answers', version }]
  }

  function look(key: string): Look {
    const raw = port.read(key)
    const ours = records.get(key)
    if (closed.has(key) || raw === ours?.raw) return {}
    if (raw === undefined) return ours === undefined ? {} : writeBack(ours)
    const read = readRecord(key, raw)
    switch (read.kind) {
      case 'newer-version':
        closed.set(key, { code: 'newer-version' })
        return { problem: { code: 'newer-record', key } }
      case 'unreadable':
        return { problem: makeRoom(key, raw) }
      case 'record':
        if (ours !== undefined && beats(ours, read.record)) return writeBack(ours)
        records.set(key, read.record)
        unsaved.delete(key)
        return { change: read.record.change }
    }
  }

  function writeBack(ours: AnswerRecord): Look {
    write(ours)
    return {}
  }

  function makeRoom(key: string, raw: string): StoredProblem {
    const aside = newerVersion > 0 ? undefined : setAside(port, key, raw)
    if (aside === undefined) {
      closed.set(key, { code: 'in-the-way' })
      return { code: 'left-in-place', key }
    }
    const ours = records.get(key)
    if (ours !== undefined) write(ours)
    return { code: 'moved-aside', key, aside }
  }

  function save(changes: readonly AnswerChange[], at: string): readonly StoredProblem[] {
    const { problems } = takeIn(changes.map(recordKey))
    for (const change of changes) {
      const before = records.get(recordKey(change))
      const record = answerRecord(change, at, (before?.n ?? 0) + 1)
      records.set(record.key, record)
      write(record)
    }
    saveAgain()
    return problems
  }

  function write(record: AnswerRecord): void {
    const problem = writeProblem(record)
    if (problem === undefined) unsaved.delete(record.key)
    else unsaved.set(record.key, problem)
  }

  function writeProblem({ key, raw }: AnswerRecord): StorageProblem | undefined {
    if (newerVersion > 0) return { code: 'newer-version' }
    const why = closed.get(key)
    if (why !== undefined) return why
    const written = port.write(key, raw)
    return written.ok ? undefined : written.problem
  }

  function saveAgain(): void {
    for (const key of [...unsaved.keys()]) {
      const record = records.get(key)
      if (record !== undefined) write(record)
    }
  }

  return {
    takeIn,
    save,
    saveAgain,
    unsaved: () => unsaved.values().next().value,
    latest: () =>
      [...records.values()]
        .map(({ at }) => at)
        .sort()
        .at(-1),
  }
}

type Look = { readonly change?: AnswerChange; readonly problem?: StoredProblem }
