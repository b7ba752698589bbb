import { expect, test } from 'vitest'
import { exportText } from '#state/file/export-text.ts'
import { readAnswersFile } from '#state/file/read-answers-file.ts'
import { fakeDevice } from '#testing/fake-device.ts'
import { exportWithSnapshots } from './export-with-snapshots.ts'
import { snapshotsInFile } from './snapshots-in-file.ts'

const { port } = fakeDevice().openTab()
port.write('crossrung:theme', 'dark')
const value = { v: 1, at: '2026-11-24T10:20:30.400Z', before: 'delete', text: '1BBuNUL9msJe' }

test('a file of all that is stored holds the earlier answers, and opening it offers them by name', () => {
  const text = exportWithSnapshots(port, [{ key: 1, value }])
  expect(JSON.parse(text)).toEqual({ ...JSON.parse(exportText(port)), snapshots: [value] })
  const file = readAnswersFile(new TextEncoder().encode(text))
  expect(file).toMatchObject({ ok: true, answers: [], leftOut: [] })
  expect(file.ok && file.kept).toEqual([
    {
      name: expect.stringMatching(/^Mine until 2\d November 2026, \d\d:\d\d$/),
      at: value.at,
      text: value.text,
    },
  ])
})

test('without any it is the file that it is elsewhere', () => {
  expect(exportWithSnapshots(port)).toBe(exportText(port))
  expect(exportWithSnapshots(port, [{ key: 1, value: undefined }])).toBe(exportText(port))
})

test('what JSON cannot hold is left out, and costs the others nothing', () => {
  const circle: { self?: unknown } = {}
  circle.self = circle
  const rows = [
    { key: 1, value: circle },
    { key: 2, value: 3n },
    { key: 3, value },
  ]
  expect(JSON.parse(exportWithSnapshots(port, rows)).snapshots).toEqual([value])
})

test('a file’s snapshots that are none are passed over', () => {
  for (const none of [undefined, null, 'text', { 0: value, length: 1 }]) {
    expect(snapshotsInFile(none)).toEqual([])
  }
  expect(snapshotsInFile([null, { ...value, text: '1no' }, value])).toHaveLength(1)
})
