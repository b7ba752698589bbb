import { keyPrefix, type StoragePort, type Written } from './storage-port.ts'
import type { StorageProblem } from './storage-problem.ts'

/** The parts of `window` that storage needs. Its `localStorage` may be absent, and any use of it may throw. */
export type StorageHost = {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
  readonly addEventListener: Window['addEventListener']
  readonly removeEventListener: Window['removeEventListener']
}

/** The browser's storage for this site. */
export function deviceStorage(host: StorageHost): StoragePort {
  const memory = new Map<string, string>()

  function read(key: string): string | undefined {
    const kept = attempt(() => host.localStorage.getItem(key) ?? undefined)
    return memory.get(key) ?? (kept.ok ? kept.value : undefined)
  }

  function write(key: string, value: string): Written {
    const written = attempt(() => {
      host.localStorage.setItem(key, value)
      return host.localStorage.getItem(key) === value
    })
    if (written.ok && written.value) {
      memory.delete(key)
      return { ok: true }
    }
    memory.set(key, value)
    return { ok: false, problem: written.ok ? { code: 'not-kept' } : written.problem }
  }

  function remove(key: string): Written {
    memory.delete(key)
    const removed = attempt(() => {
      host.localStorage.removeItem(key)
      return host.localStorage.getItem(key) === null
    })
    if (removed.ok && removed.value) return { ok: true }
    return { ok: false, problem: removed.ok ? { code: 'not-kept' } : removed.problem }
  }

  function keys(): readonly string[] {
    const kept = attempt(() =>
      Array.from({ length: host.localStorage.length }, (_, at) => host.localStorage.key(at) ?? ''),
    )
    const all = new Set([...(kept.ok ? kept.value : []), ...memory.keys()])
    return [...all].filter((key) => key.startsWith(keyPrefix))
  }

  function watch(changed: (keys: readonly string[] | 'all') => void): () => void {
    function onStorage({ key }: StorageEvent): void {
      // The device holds something newer than what could not be written.
      if (key !== null) memory.delete(key)
      if (key === null) changed('all')
      else if (key.startsWith(keyPrefix)) changed([key])
    }
    // A page that comes back from the browser's cache has heard of nothing meanwhile.
    function onShow({ persisted }: PageTransitionEvent): void {
      if (persisted) changed('all')
    }
    host.addEventListener('storage', onStorage)
    host.addEventListener('pageshow', onShow)
    return () => {
      host.removeEventListener('storage', onStorage)
      host.removeEventListener('pageshow', onShow)
    }
  }

  return { read, write, hold: (key, value) => memory.set(key, value), remove, keys, watch }
}

type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: StorageProblem }

function attempt<Value>(action: () => Value): Attempt<Value> {
  try {
    return { ok: true, value: action() }
  } catch (error) {
    return { ok: false, problem: { code: isFull(error) ? 'full' : 'forbidden' } }
  }
}

/** Browsers call it by three names; two of them are known by number too. */
function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const name = 'name' in error ? error.name : undefined
  const code = 'code' in error ? error.code : undefined
  return fullNames.some((full) => full === name) || code === 22 || code === 1014
}

const fullNames: readonly string[] = [
  'QuotaExceededError',
  'NS_ERROR_DOM_QUOTA_REACHED',
  'QUOTA_EXCEEDED_ERR',
]
