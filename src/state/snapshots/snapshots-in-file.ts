import { exportText } from '#state/export-text.ts'
import type { KeptEntry } from '#state/kept/kept-record.ts'
import type { StoragePort } from '#state/storage-port.ts'
import type { Rows } from './snapshot-port.ts'
import { nameOfSnapshot, readSnapshot } from './snapshot-record.ts'

/** All that is stored, as the text of a file, with the snapshots beside the records. */
export function exportWithSnapshots(port: StoragePort, rows: Rows = []): string {
  const text = exportText(port)
  const snapshots = rows.filter(isWritable).map(({ value }) => value)
  if (snapshots.length === 0) return text
  return `${JSON.stringify({ ...JSON.parse(text), snapshots }, null, 2)}\n`
}

/** A file's snapshots, as assessments to keep by name. One that cannot be read is passed over. */
export function snapshotsInFile(listed: unknown): readonly KeptEntry[] {
  if (!Array.isArray(listed)) return []
  return listed.flatMap((value) => {
    const snapshot = readSnapshot(value)
    if (snapshot === undefined) return []
    return [{ name: nameOfSnapshot(snapshot), at: snapshot.at, text: snapshot.text }]
  })
}

/** What something else has put among them may be what JSON does not know. */
function isWritable({ value }: Rows[number]): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
