import { type AnswerRecord, type ReadRecord, readRecord, storedVersion } from './answer-record.ts'
import { keyPrefix } from './storage-port.ts'

const recordPrefix = `${keyPrefix}${storedVersion}:`
const lostPrefix = `${recordPrefix}lost:`

/** Where a record that gave way is kept: `crossrung:1:lost:TAB:COUNT:rating:SKILL`, the same in every tab. */
export function lostKey({ key, by, n }: AnswerRecord): string {
  return `${lostPrefix}${by}:${n}:${key.slice(recordPrefix.length)}`
}

export function isLostKey(key: string): boolean {
  return key.startsWith(lostPrefix)
}

/** A record that gave way, under the key of its answer. */
export function readLost(key: string, raw: string): ReadRecord {
  const place = key.slice(lostPrefix.length).split(':').slice(2).join(':')
  const read = readRecord(recordPrefix + place, raw)
  return read.kind !== 'record' || lostKey(read.record) === key ? read : { kind: 'unreadable' }
}
