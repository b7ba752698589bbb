import { beats, readRecord, recordVersion, storedVersion } from './answer-record.ts'
import { backUp } from './backup.ts'
import { keyToday, migrateRecord } from './migrate-record.ts'
import { setAside } from './set-aside.ts'
import type { StoragePort } from './storage-port.ts'
import type { StoredProblem } from './stored-problem.ts'

/**
 * Takes what earlier versions have stored over into this one's records, and gives what could not be taken over.
 * A record goes from its old place once a backup and its new place give back what was written; whatever ends this
 * halfway, doing it again finishes it.
 */
export function migrateStored(port: StoragePort): readonly StoredProblem[] {
  const keys = port.keys()
  // Where a newer Crossrung has been, this one writes nothing.
  if (keys.some((key) => (recordVersion(key) ?? 0) > storedVersion)) return []
  const old = keys.filter((key) => keyToday(key) !== undefined)
  if (old.length === 0) return []
  const backedUp = backUp(port)
  return old.flatMap((key) => migrateKey(port, key, backedUp))
}

function migrateKey(port: StoragePort, key: string, backedUp: boolean): readonly StoredProblem[] {
  const raw = port.read(key)
  if (raw === undefined || raw === '') return []
  const migrated = migrateRecord(key, raw)
  switch (migrated.kind) {
    case 'other-version':
      return [{ code: 'other-version', key }]
    case 'unreadable': {
      const aside = setAside(port, key, raw)
      return [
        aside === undefined ? { code: 'left-in-place', key } : { code: 'moved-aside', key, aside },
      ]
    }
    case 'record': {
      const { record } = migrated
      const held = port.read(record.key)
      if (held !== undefined && !isRecord(record.key, held)) return []
      const isNews = held === undefined || holds(record.key, record.raw, held)
      const there = !isNews || port.write(record.key, record.raw).ok
      if (there && backedUp) port.remove(key)
      return []
    }
  }
}

function isRecord(key: string, raw: string): boolean {
  return readRecord(key, raw).kind === 'record'
}

/** Whether the one text holds over the other, of two records of an answer. */
function holds(key: string, raw: string, over: string): boolean {
  const [one, other] = [readRecord(key, raw), readRecord(key, over)]
  return one.kind === 'record' && other.kind === 'record' && beats(one.record, other.record)
}
