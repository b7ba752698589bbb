// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { assessmentStore } from '#state/assessment-store.ts'
import { resource } from '#ui/resource.ts'
import { reloadIsWanted, reloadMayHelp, reloadOnce } from './reload-once.ts'

const wordings = [
  'Failed to fetch dynamically imported module: https://site.example/assets/a.js',
  'error loading dynamically imported module',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
  '',
]

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

test.each(wordings)(
  'a part that is gone is known as such, whatever the browser says: "%s"',
  async (says) => {
    expect(reloadMayHelp(await failed(says))).toBe(true)
  },
)

test('an exception of the product’s own is no reason to reload', () => {
  expect(reloadMayHelp(new TypeError('Failed to fetch dynamically imported module'))).toBe(false)
})

test('without a connection nothing reloads', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  expect(reloadMayHelp(await failed('gone'))).toBe(false)
})

test('while answers are in this page only, nothing reloads', async () => {
  const failure = await failed('gone')
  assessmentStore.setState({ saving: { kind: 'not-saved', why: 'Not saved: full.' } })
  expect(reloadMayHelp(failure)).toBe(false)
  expect(reloadIsWanted(failure)).toBe(false)
  assessmentStore.setState({ saving: { kind: 'nothing-yet' } })
  expect(reloadIsWanted(failure)).toBe(true)
})

test('it reloads once', async () => {
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => {})
  reloadOnce()
  expect(reload).toHaveBeenCalledTimes(1)
  expect(reloadMayHelp(await failed('gone'))).toBe(false)
})

test.each(['navigate', 'reload'])(
  'where storage throws, how the page came decides: %s',
  async (type) => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      },
      clear: () => {},
    })
    const arrival = { type } as unknown as PerformanceEntry
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([arrival])
    expect(reloadMayHelp(await failed('gone'))).toBe(type === 'navigate')
  },
)

async function failed(says: string): Promise<unknown> {
  return resource(() => Promise.reject(new TypeError(says)))
    .load()
    .catch((error: unknown) => error)
}
