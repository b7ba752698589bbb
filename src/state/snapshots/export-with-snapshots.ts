import { exportText } from '#state/file/export-text.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import type { Rows } from './snapshot-port.ts'

/** All that is stored, as the text of a file, with the snapshots beside the records. */
export function exportWithSnapshots(port: StoragePort, rows: Rows = []): string {
  const text = exportText(port)
  const snapshots = rows.filter(isWritable).map(({ value }) => value)
  if (snapshots.length === 0) return text
  return `${JSON.stringify({ ...JSON.parse(text), snapshots }, null, 2)}\n`
}

/** What something else has put among them may be what JSON does not know. */
function isWritable({ value }: Rows[number]): boolean {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}
