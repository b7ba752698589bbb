import { expect, test } from 'vitest'
import { readSnapshot, type Snapshot, snapshotRecord } from '#state/snapshots/snapshot-record.ts'
import first from './snapshots-1.json' with { type: 'json' }

// This file is only ever added to. Where one of these tests is red, earlier answers that a device keeps would be lost
// or read as something else: bring the old meaning back, or give the format the next version, with a migration.
// tests/snapshots.spec.ts holds the names in the database.

test.each(first)('earlier answers of version 1 open for ever: $stored.before', (snapshot) => {
  expect(readSnapshot(snapshot.stored)).toEqual(snapshot.opensTo)
})

test.each(first)('earlier answers are written as ever: $stored.before', ({ stored, opensTo }) => {
  expect(snapshotRecord(opensTo as Snapshot)).toEqual(stored)
})
