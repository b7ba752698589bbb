import { isRecordKey, type ReadRecord, readRecord, storedVersion } from './answer-record.ts'
import { type Migration, migrations, type OldRecord } from './migrations.ts'
import { keyPrefix } from './storage-port.ts'

/** Where the record under a key of an earlier version belongs now; undefined for every other key. */
export function keyToday(key: string): string | undefined {
  const [, version = '', place = ''] = /^crossrung:(\d{1,9}):(.*)$/s.exec(key) ?? []
  const today = `${keyPrefix}${storedVersion}:${place}`
  return isEarlier(version) && isRecordKey(today) ? today : undefined
}

/** What is stored under a key of an earlier version, as a record of this one. `steps`: from version 0 on. */
export function migrateRecord(key: string, raw: string, steps = migrations): ReadRecord {
  const version = Number(/^crossrung:(\d+):/.exec(key)?.[1])
  const today = keyToday(key)
  const stored = objectIn(raw)
  if (today === undefined || stored === undefined) return { kind: 'unreadable' }
  if (stored['v'] === undefined) return { kind: 'unreadable' }
  if (stored['v'] !== version) return { kind: 'other-version' }
  const record = migrated(stored, steps.slice(version))
  return record === undefined ? { kind: 'unreadable' } : readRecord(today, JSON.stringify(record))
}

/** A migration that throws costs its record only. */
function migrated(stored: OldRecord, steps: readonly Migration[]): OldRecord | undefined {
  try {
    return steps.reduce((before, migrate) => migrate(deepFrozen(before)), stored)
  } catch {
    return undefined
  }
}

function isEarlier(version: string): boolean {
  return version === String(Number(version)) && Number(version) < storedVersion
}

function objectIn(raw: string): OldRecord | undefined {
  try {
    const stored: unknown = JSON.parse(raw)
    return isObject(stored) ? stored : undefined
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is OldRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** No migration may change what it is given. Not recursive: what is stored may be nested without end. */
function deepFrozen(record: OldRecord): OldRecord {
  const waiting: object[] = [record]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    Object.freeze(next)
    for (const inner of Object.values(next)) {
      if (typeof inner === 'object' && inner !== null) waiting.push(inner)
    }
  }
  return record
}
