import type { AnswerChange } from '#state/answer-change.ts'
import { after, knows } from '#state/clock.ts'
import {
  type AnswerRecord,
  answerRecord,
  beats,
  concurrent,
  isRecordKey,
  readRecord,
  recordKey,
  recordVersion,
  storedVersion,
} from './answer-record.ts'
import { isLostKey, lostKey, readLost } from './lost-record.ts'
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
  /** Answers that gave way to ones given at the same time elsewhere, and that nobody has looked at since. */
  readonly lost: () => readonly AnswerRecord[]
  /** When the latest answer was given, ISO 8601. */
  readonly latest: () => string | undefined
}

export type TakenIn = {
  readonly changes: readonly AnswerChange[]
  readonly problems: readonly StoredProblem[]
}

/** `tab`: a name that no other tab has. */
export function answerShelf(port: StoragePort, tab: string): AnswerShelf {
  const records = new Map<string, AnswerRecord>()
  /** By the keys that they are stored under. */
  const lost = new Map<string, AnswerRecord>()
  let allLost: readonly AnswerRecord[] | undefined = []
  const unsaved = new Map<string, StorageProblem>()
  /** Places that are not ours to write, and why. */
  const closed = new Map<string, StorageProblem>()
  let newest = storedVersion
  let latest: string | undefined

  function takeIn(which: readonly string[] | 'all'): TakenIn {
    const keys = which === 'all' ? [...new Set([...port.keys(), ...records.keys()])] : which
    const newer = lookForNewer(keys)
    const looks = keys.filter(isRecordKey).map(look)
    const lostLooks = keys.filter(isLostKey).map(lookAtLost)
    return {
      changes: looks.flatMap(({ change }) => change ?? []),
      problems: [...newer, ...[...looks, ...lostLooks].flatMap(({ problem }) => problem ?? [])],
    }
  }

  function lookForNewer(keys: readonly string[]): readonly StoredProblem[] {
    const version = keys.reduce((most, key) => Math.max(most, recordVersion(key) ?? 0), 0)
    if (version <= newest) return []
    newest = version
    return [{ code: 'newer-answers', version }]
  }

  function look(key: string): Look {
    const raw = port.read(key)
    const ours = records.get(key)
    if (closed.has(key) || raw === ours?.raw) return {}
    if (raw === undefined || raw === '') return ours === undefined ? {} : writeBack(ours)
    const read = readRecord(key, raw)
    return read.kind === 'record' ? meet(ours, read.record) : refuse(key, raw, read.kind)
  }

  function meet(ours: AnswerRecord | undefined, theirs: AnswerRecord): Look {
    const oursHolds = ours !== undefined && beats(ours, theirs)
    // Whether it holds or not: whoever wrote it had seen what it knows.
    settle(theirs)
    if (ours !== undefined && concurrent(ours, theirs)) lose(oursHolds ? theirs : ours)
    if (oursHolds) return writeBack(ours)
    put(theirs)
    unsaved.delete(theirs.key)
    return { change: theirs.change }
  }

  /** It is written down, so that it can still be brought back after a reload. */
  function lose(record: AnswerRecord): void {
    const key = lostKey(record)
    if (lost.has(key)) return
    lost.set(key, record)
    allLost = undefined
    if (newest === storedVersion && !closed.has(key)) port.write(key, record.raw)
  }

  function lookAtLost(key: string): Look {
    const raw = port.read(key)
    if (raw === undefined || raw === '') {
      // Another tab has settled it.
      lost.delete(key)
      allLost = undefined
      return {}
    }
    if (lost.has(key) || closed.has(key)) return {}
    const read = readLost(key, raw)
    if (read.kind !== 'record') return refuse(key, raw, read.kind)
    const { record } = read
    lost.set(key, record)
    allLost = undefined
    const holds = records.get(record.key)
    if (holds !== undefined) settle(holds)
    return {}
  }

  /** For what is no record of this version: another version's stays as it is, what nobody can read is moved aside. */
  function refuse(key: string, raw: string, kind: 'other-version' | 'unreadable'): Look {
    if (kind === 'unreadable') return { problem: makeRoom(key, raw) }
    closed.set(key, { code: 'other-version' })
    return { problem: { code: 'other-version', key } }
  }

  function put(record: AnswerRecord): void {
    records.set(record.key, record)
    if (latest === undefined || latest < record.at) latest = record.at
    settle(record)
  }

  /** What was written with knowledge of a lost answer has settled it. */
  function settle(record: AnswerRecord): void {
    for (const [key, other] of lost) {
      allLost = undefined
      if (record.key !== other.key || !knows(record, other)) continue
      lost.delete(key)
      if (newest === storedVersion) port.remove(key)
    }
  }

  /** What holds may say the same, without having known; what follows it may not. */
  function differs({ key, change }: AnswerRecord): boolean {
    return records.get(key)?.change.to !== change.to
  }

  function writeBack(ours: AnswerRecord): Look {
    write(ours)
    return {}
  }

  function makeRoom(key: string, raw: string): StoredProblem {
    const aside = newest > storedVersion ? undefined : setAside(port, key, raw)
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
      const key = recordKey(change)
      const gaveWay = [...lost.values()].filter((other) => other.key === key)
      const heard = [...gaveWay, records.get(key) ?? []].flat()
      const record = answerRecord(change, at, after(heard, tab))
      put(record)
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
    const why: StorageProblem | undefined =
      newest > storedVersion ? { code: 'other-version' } : closed.get(key)
    if (why !== undefined) {
      // A file that is saved now has it.
      port.hold(key, raw)
      return why
    }
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
    lost: () => {
      allLost ??= distinct([...lost.values()].filter(differs))
      return allLost
    },
    latest: () => latest,
  }
}

/** Of several that say the same of an answer, one. */
function distinct(lost: readonly AnswerRecord[]): readonly AnswerRecord[] {
  return [...new Map(lost.map((one) => [`${one.key} ${one.change.to}`, one])).values()]
}

type Look = { readonly change?: AnswerChange; readonly problem?: StoredProblem }
