import { expect, test, vi } from 'vitest'
import { fakeDevice } from '#testing/fake-device.ts'
import { deviceStorage, type StorageHost } from './device-storage.ts'

const full = { name: 'QuotaExceededError' }

function hostWith(localStorage: unknown): StorageHost {
  return { localStorage, addEventListener() {}, removeEventListener() {} } as StorageHost
}

test('what is written is on the device, and can be read and removed', () => {
  const device = fakeDevice()
  const { port } = device.openTab()
  expect(port.write('crossrung:a', '1')).toEqual({ ok: true })
  expect(device.items).toEqual(new Map([['crossrung:a', '1']]))
  expect(port.read('crossrung:a')).toBe('1')
  expect(port.remove('crossrung:a')).toEqual({ ok: true })
  expect(port.read('crossrung:a')).toBeUndefined()
})

test('only our own keys are listed', () => {
  const device = fakeDevice()
  device.items.set('other', 'x').set('crossrung:a', '1')
  expect(device.openTab().port.keys()).toEqual(['crossrung:a'])
})

test.each([
  ['QuotaExceededError', { name: 'QuotaExceededError' }],
  ['Firefox’s name', { name: 'NS_ERROR_DOM_QUOTA_REACHED' }],
  ['Firefox’s number', { code: 1014 }],
  ['the old name', { name: 'QUOTA_EXCEEDED_ERR' }],
  ['the old number', { code: 22 }],
])('a full storage is known by %s, and the value before it stays', (_, error) => {
  const device = fakeDevice()
  const { port } = device.openTab()
  port.write('crossrung:a', '1')
  device.fillWith(error)
  expect(port.write('crossrung:a', '2')).toEqual({ ok: false, problem: { code: 'full' } })
  expect(device.items.get('crossrung:a')).toBe('1')
})

test('what could not be written is read from memory and listed, until it is written', () => {
  const device = fakeDevice()
  const { port } = device.openTab()
  device.fillWith(full)
  port.write('crossrung:a', '1')
  expect(port.read('crossrung:a')).toBe('1')
  expect(port.keys()).toEqual(['crossrung:a'])
  device.fillWith(undefined)
  expect(port.write('crossrung:a', '1')).toEqual({ ok: true })
  expect(device.items.get('crossrung:a')).toBe('1')
})

test('a storage that throws at every use is forbidden, and memory takes its place', () => {
  const device = fakeDevice()
  device.breakWith(new Error('The operation is insecure.'))
  const { port } = device.openTab()
  expect(port.read('crossrung:a')).toBeUndefined()
  expect(port.keys()).toEqual([])
  expect(port.write('crossrung:a', '1')).toEqual({ ok: false, problem: { code: 'forbidden' } })
  expect(port.read('crossrung:a')).toBe('1')
  expect(port.keys()).toEqual(['crossrung:a'])
  expect(port.remove('crossrung:a').ok).toBe(false)
})

test.each([[null], [undefined]])('a storage that is %s is forbidden', (absent) => {
  const port = deviceStorage(hostWith(absent))
  expect(port.write('crossrung:a', '1')).toEqual({ ok: false, problem: { code: 'forbidden' } })
})

test('a storage that takes a value and does not keep it is found out by reading back', () => {
  const port = deviceStorage(
    hostWith({ length: 0, key: () => null, getItem: () => null, setItem() {}, removeItem() {} }),
  )
  expect(port.write('crossrung:a', '1')).toEqual({ ok: false, problem: { code: 'not-kept' } })
  expect(port.read('crossrung:a')).toBe('1')
})

test('a tab hears of what another tab changed, of ours alone, until it stops listening', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  const changed = vi.fn()
  const stop = here.port.watch(changed)
  there.port.write('other', 'x')
  there.port.write('crossrung:a', '1')
  here.hear()
  expect(changed.mock.calls).toEqual([[['crossrung:a']]])
  here.comeBack()
  expect(changed).toHaveBeenLastCalledWith('all')
  stop()
  there.port.write('crossrung:a', '2')
  here.hear()
  expect(changed).toHaveBeenCalledTimes(2)
})

test('what another tab has written since takes the place of what is only in memory', () => {
  const device = fakeDevice()
  const [here, there] = [device.openTab(), device.openTab()]
  here.port.watch(() => {})
  device.fillWith(full)
  here.port.write('crossrung:a', 'ours')
  device.fillWith(undefined)
  there.port.write('crossrung:a', 'theirs')
  here.hear()
  expect(here.port.read('crossrung:a')).toBe('theirs')
})
