import { isRecordKey, type ReadRecord, readRecord, storedVersion } from './answer-record.ts'
import { migrations, type OldRecord } from './migrations.ts'
import { keyPrefix } from './storage-port.ts'

/** Where the record under a key of an earlier version belongs now; undefined for every other key. */
export function keyToday(key: string): string | undefined {
  const [, version = '', place = ''] = /^crossrung:(\d{1,9}):(.*)$/s.exec(key) ?? []
  const today = `${keyPrefix}${storedVersion}:${place}`
  return isEarlier(version) && isRecordKey(today) ? today : undefined
}

/** What is stored under a key of an earlier version, as a record of this one. */
export function migrateRecord(key: string, raw: string): ReadRecord {
  const version = Number(/^crossrung:(\d+):/.exec(key)?.[1])
  const today = keyToday(key)
  const stored = objectIn(raw)
  if (today === undefined || stored === undefined) return { kind: 'unreadable' }
  if (typeof stored['v'] === 'number' && stored['v'] > version) return { kind: 'newer-version' }
  if (stored['v'] !== version) return { kind: 'unreadable' }
  const record = migrations
    .slice(version)
    .reduce((before, migrate) => migrate(deepFrozen(before)), stored)
  return readRecord(today, JSON.stringify(record))
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
