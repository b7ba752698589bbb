import { expect, test } from 'vitest'
import { fakeDevice } from '#testing/fake-device.ts'
import { exportText } from './export-text.ts'

test('everything stored is in the file, in order and readable, and broken records byte for byte', () => {
  const device = fakeDevice()
  device.items
    .set('crossrung:theme', 'dark')
    .set('other', 'not ours')
    .set('crossrung:aside:0:name', '{"v":0,"val')
    .set('crossrung:0:name', '{"v":0,"value":"Ada","at":"2026-02-03T10:20:30.400Z","n":1}')
    .set('crossrung:0:here', '{ "v": 0 }')
  expect(exportText(device.openTab().port)).toBe(`{
  "format": "crossrung-export",
  "version": 0,
  "records": {
    "crossrung:0:here": "{ \\"v\\": 0 }",
    "crossrung:0:name": {
      "v": 0,
      "value": "Ada",
      "at": "2026-02-03T10:20:30.400Z",
      "n": 1
    },
    "crossrung:aside:0:name": "{\\"v\\":0,\\"val",
    "crossrung:theme": "dark"
  }
}
`)
})

test('what is only in memory is in the file too', () => {
  const device = fakeDevice()
  device.breakWith(new Error('forbidden'))
  const { port } = device.openTab()
  port.write('crossrung:0:name', '{"v":0}')
  expect(JSON.parse(exportText(port)).records).toEqual({ 'crossrung:0:name': { v: 0 } })
})
