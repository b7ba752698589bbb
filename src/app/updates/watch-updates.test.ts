// @vitest-environment node
import { expect, test, vi } from 'vitest'
import { reloadIntoUpdate } from './watch-updates.ts'

test('a new build that takes over is loaded once, however long its page takes', async () => {
  const { waiting, reload } = aWaitingBuild()
  await reloadIntoUpdate()
  expect(waiting.postMessage).toHaveBeenCalledWith('take-over')
  vi.advanceTimersByTime(4_900)
  expect(reload).not.toHaveBeenCalled()
  Object.assign(waiting, { state: 'activated' }).dispatchEvent(new Event('statechange'))
  vi.advanceTimersByTime(60_000)
  expect(reload).toHaveBeenCalledTimes(1)
})

test('one that does not take over in five seconds keeps nobody waiting', async () => {
  const { reload } = aWaitingBuild()
  await reloadIntoUpdate()
  vi.advanceTimersByTime(5_000)
  expect(reload).toHaveBeenCalledTimes(1)
})

function aWaitingBuild() {
  vi.useFakeTimers()
  const reload = vi.fn()
  const waiting = Object.assign(new EventTarget(), { state: 'installed', postMessage: vi.fn() })
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => ({ waiting }) } })
  return { waiting, reload }
}
