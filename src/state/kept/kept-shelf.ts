import { recordVersion, storedVersion } from '#state/stored/answer-record.ts'
import { setAside } from '#state/stored/set-aside.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import type { StorageProblem } from '#state/stored/storage-problem.ts'
import { isKeptKey, type KeptRecord, readKept } from './kept-record.ts'
import type { KeptProblem } from './kept-words.ts'

/** This tab's view of the kept assessments on the device, a record each. */
export type KeptShelf = {
  /** In no order. */
  readonly records: () => readonly KeptRecord[]
  readonly get: (key: string) => KeptRecord | undefined
  /** Whether nothing is, or was in this tab, under the key. */
  readonly isFree: (key: string) => boolean
  /** Looks at some keys, or all, and takes in what is there, but where this tab has something unsaved. */
  readonly takeIn: (which: readonly string[] | 'all') => readonly KeptProblem[]
  /** Writes a record at once; undefined takes it away. */
  readonly write: (key: string, record: KeptRecord | undefined) => void
  readonly isStored: (key: string) => boolean
  /** Why some change is not on the device; undefined when all are. */
  readonly unsaved: () => StorageProblem | undefined
  /** Tries again whatever is not on the device. */
  readonly saveAgain: () => void
}

export function keptShelf(port: StoragePort): KeptShelf {
  const records = new Map<string, KeptRecord>()
  const unsaved = new Map<string, StorageProblem>()
  /** Places that are not ours to write. */
  const closed = new Set<string>()

  function takeIn(which: readonly string[] | 'all'): readonly KeptProblem[] {
    const keys = which === 'all' ? [...port.keys(), ...records.keys()] : which
    return [...new Set(keys)].filter(isKeptKey).flatMap((key) => look(key) ?? [])
  }

  function look(key: string): KeptProblem | undefined {
    const raw = port.read(key)
    if (closed.has(key) || unsaved.has(key) || raw === records.get(key)?.raw) return undefined
    if (raw === undefined || raw === '') {
      records.delete(key)
      return undefined
    }
    const read = readKept(key, raw)
    switch (read.kind) {
      case 'record':
        records.set(key, read.record)
        return undefined
      case 'other-version':
        records.delete(key)
        closed.add(key)
        return { code: 'other-version', key }
      case 'unreadable':
        return makeRoom(key, raw)
    }
  }

  function makeRoom(key: string, raw: string): KeptProblem {
    const ours = records.get(key)
    const aside = isNewerHere() ? undefined : setAside(port, key, raw)
    if (aside === undefined) {
      closed.add(key)
      return { code: 'left-in-place', key }
    }
    if (ours !== undefined) write(key, ours)
    return { code: 'moved-aside', key, aside }
  }

  function isNewerHere(): boolean {
    return port.keys().some((key) => (recordVersion(key) ?? 0) > storedVersion)
  }

  function write(key: string, record: KeptRecord | undefined): void {
    if (record === undefined) records.delete(key)
    else records.set(key, record)
    const problem = writeProblem(key, record)
    if (problem === undefined) unsaved.delete(key)
    else unsaved.set(key, problem)
  }

  function writeProblem(key: string, record: KeptRecord | undefined): StorageProblem | undefined {
    const why = notOurs(key)
    if (why !== undefined) {
      // A file that is saved now has it.
      if (record !== undefined) port.hold(key, record.raw)
      return why
    }
    const written = record === undefined ? port.remove(key) : port.write(key, record.raw)
    return written.ok ? undefined : written.problem
  }

  function notOurs(key: string): StorageProblem | undefined {
    if (isNewerHere()) return { code: 'other-version' }
    return closed.has(key) ? { code: 'in-the-way' } : undefined
  }

  return {
    records: () => [...records.values()],
    get: (key) => records.get(key),
    isFree: (key) => port.read(key) === undefined && !records.has(key),
    takeIn,
    write,
    isStored: (key) => !unsaved.has(key),
    unsaved: () => unsaved.values().next().value,
    saveAgain: () => {
      for (const key of [...unsaved.keys()]) write(key, records.get(key))
    },
  }
}
