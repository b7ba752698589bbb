import { expect, test } from 'vitest'
import { keptRecord, readKept } from '#state/kept/kept-record.ts'
import { isRecordKey } from '#state/stored/answer-record.ts'
import first from './kept-1.json' with { type: 'json' }

// This file is only ever added to. Where one of these tests is red, what people keep would be lost or read as something
// else: bring the old meaning back, or give the format the next version, with a migration.

test.each(first)(
  'a kept assessment of version 1 opens for ever: $opensTo.name',
  ({ key, raw, opensTo }) => {
    const read = readKept(key, raw)
    expect(read).toMatchObject({ kind: 'record', record: opensTo })
    expect(isRecordKey(key)).toBe(false)
    expect(/^1[A-Za-z0-9_-]+$/.test(opensTo.text)).toBe(true)
  },
)

test.each(first)('a kept assessment is written as ever: $key', ({ key, raw, opensTo }) => {
  expect(keptRecord(key, opensTo).raw).toBe(raw)
})
