import { expect, test } from 'vitest'
import { fakeDevice } from '#testing/fake-device.ts'
import { exportText } from './export-text.ts'

test('everything stored is in the file, in order and readable, and broken records byte for byte', () => {
  const device = fakeDevice()
  device.items
    .set('crossrung:theme', 'dark')
    .set('other', 'not ours')
    .set('crossrung:aside:1:name', '{"v":1,"val')
    .set(
      'crossrung:1:name',
      '{"v":1,"value":"Ada","at":"2026-02-03T10:20:30.400Z","n":1,"by":"t1","saw":[]}',
    )
    .set('crossrung:1:here', '{ "v": 1 }')
  expect(exportText(device.openTab().port)).toBe(`{
  "format": "crossrung-export",
  "version": 1,
  "records": {
    "crossrung:1:here": "{ \\"v\\": 1 }",
    "crossrung:1:name": {
      "v": 1,
      "value": "Ada",
      "at": "2026-02-03T10:20:30.400Z",
      "n": 1,
      "by": "t1",
      "saw": []
    },
    "crossrung:aside:1:name": "{\\"v\\":1,\\"val",
    "crossrung:theme": "dark"
  }
}
`)
})

test('what is only in memory is in the file too', () => {
  const device = fakeDevice()
  device.breakWith(new Error('forbidden'))
  const { port } = device.openTab()
  port.write('crossrung:1:name', '{"v":1}')
  expect(JSON.parse(exportText(port)).records).toEqual({ 'crossrung:1:name': { v: 1 } })
})
