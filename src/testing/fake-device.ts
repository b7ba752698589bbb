import { deviceStorage, type StorageHost } from '#state/stored/device-storage.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'

/** A browser's storage for one site, and tabs over it that hear of each other's changes late. For tests. */
export type FakeDevice = {
  readonly items: Map<string, string>
  /** From now on every use of the storage throws this; undefined mends it. */
  readonly breakWith: (error: unknown) => void
  /** From now on writing throws this, and reading works; undefined mends it. */
  readonly fillWith: (error: unknown) => void
  /** Forgets everything, as when the site's data is cleared in another tab. */
  readonly clear: () => void
  readonly openTab: () => FakeTab
}

export type FakeTab = {
  readonly port: StoragePort
  /** Hears of everything that other tabs did since the last time; how many changes that were. */
  readonly hear: () => number
  /** Is shown again after the browser had put it away. */
  readonly comeBack: () => void
}

/** `late`: a tab sees what others wrote only once it hears of it, as with browsers that run tabs in processes of their own. */
export function fakeDevice({ late = false } = {}): FakeDevice {
  const items = new Map<string, string>()
  const unheard: (string | null)[][] = []
  let broken: unknown
  let full: unknown

  function openTab(): FakeTab {
    const mine: (string | null)[] = []
    const listeners = new Map<string, Set<(event: unknown) => void>>()
    unheard.push(mine)
    let listed: readonly string[] = []
    const seen = late ? new Map(items) : items

    function touch(key: string, failure: unknown): void {
      if (failure !== undefined) throw failure
      for (const others of unheard) if (others !== mine) others.push(key)
    }

    const host: StorageHost = {
      get localStorage() {
        if (broken !== undefined) throw broken
        return {
          length: seen.size,
          key: (at: number) => {
            // Whoever asks begins with the first.
            if (at === 0) listed = [...seen.keys()]
            return listed[at] ?? null
          },
          getItem: (key: string) => seen.get(key) ?? null,
          setItem: (key: string, value: string) => {
            if (seen.get(key) !== value) touch(key, full)
            seen.set(key, value)
            items.set(key, value)
          },
          removeItem: (key: string) => {
            if (seen.has(key)) touch(key, undefined)
            seen.delete(key)
            items.delete(key)
          },
        }
      },
      addEventListener: (type: string, listener: unknown) => {
        const known = listeners.get(type) ?? new Set()
        listeners.set(type, known.add(listener as (event: unknown) => void))
      },
      removeEventListener: (type: string, listener: unknown) => {
        listeners.get(type)?.delete(listener as (event: unknown) => void)
      },
    }

    function see(key: string | null): void {
      if (seen === items) return
      const value = key === null ? undefined : items.get(key)
      if (key === null) seen.clear()
      else if (value === undefined) seen.delete(key)
      else seen.set(key, value)
    }

    function send(type: string, event: unknown): void {
      for (const listener of listeners.get(type) ?? []) listener(event)
    }

    return {
      port: deviceStorage(host),
      hear: () => {
        const news = mine.splice(0)
        for (const key of news) {
          see(key)
          send('storage', { key })
        }
        return news.length
      },
      comeBack: () => {
        for (const key of mine.splice(0)) see(key)
        send('pageshow', { persisted: true })
      },
    }
  }

  return {
    items,
    openTab,
    clear: () => {
      items.clear()
      for (const tab of unheard) tab.push(null)
    },
    breakWith: (error) => {
      broken = error
    },
    fillWith: (error) => {
      full = error
    },
  }
}
