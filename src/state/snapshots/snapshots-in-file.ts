import type { KeptEntry } from '#state/kept/kept-record.ts'
import { nameOfSnapshot, readSnapshot } from './snapshot-record.ts'

/** A file's snapshots, as assessments to keep by name. One that cannot be read is passed over. */
export function snapshotsInFile(listed: unknown): readonly KeptEntry[] {
  if (!Array.isArray(listed)) return []
  return listed.flatMap((value) => {
    const snapshot = readSnapshot(value)
    if (snapshot === undefined) return []
    return [{ name: nameOfSnapshot(snapshot), at: snapshot.at, text: snapshot.text }]
  })
}
