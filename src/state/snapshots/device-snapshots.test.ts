import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { deviceSnapshots, eraseSnapshots, type SnapshotHost } from './device-snapshots.ts'

// What a working database does is tested in a browser: tests/snapshots.spec.ts.

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

type Request = { -readonly [Key in keyof IDBOpenDBRequest]?: unknown }

/** A browser whose database answers as a test wants it to. */
function browser(answer: (request: Request) => void): SnapshotHost {
  const open = () => {
    const request: Request = {}
    answer(request)
    return request
  }
  return { indexedDB: { open, deleteDatabase: open } as unknown as IDBFactory }
}

function fire(request: Request, name: 'onerror' | 'onsuccess' | 'onblocked'): void {
  const listener = request[name]
  if (typeof listener === 'function') listener()
}

const forbidden: SnapshotHost = {
  get indexedDB(): IDBFactory {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  },
}
const withoutOpen = { indexedDB: {} } as unknown as SnapshotHost
const missing = {} as SnapshotHost
const newer = browser((request) => setTimeout(() => fire(request, 'onerror')))
const silent = browser(() => {})
const blocked = browser((request) => setTimeout(() => fire(request, 'onblocked')))
const withoutTable = browser((request) => {
  request.result = {
    close: () => {},
    transaction: () => {
      throw new DOMException('No objectStore named snapshots.', 'NotFoundError')
    },
  }
  setTimeout(() => fire(request, 'onsuccess'))
})

test.each([
  ['is forbidden', forbidden],
  ['is missing', missing],
  ['is something else', withoutOpen],
  ['belongs to a newer version', newer],
  ['never answers', silent],
  ['is blocked', blocked],
  ['has no place for them', withoutTable],
])(
  'a database that %s gives nothing and changes nothing, and nobody waits for ever',
  async (_, host) => {
    const { read, change } = deviceSnapshots(host)
    const decide = vi.fn(() => ({}))
    const asked = Promise.all([read(), change(decide)])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await asked).toEqual([undefined, undefined])
    expect(decide).not.toHaveBeenCalled()
  },
)

test('a transaction that does not end is taken back, as it was said that nothing was changed', async () => {
  const transaction = {
    abort: vi.fn(),
    objectStore: () => ({ getAllKeys: () => ({}), getAll: () => ({}) }),
  }
  const close = vi.fn()
  const host = browser((request) => {
    request.result = { close, transaction: () => transaction }
    setTimeout(() => fire(request, 'onsuccess'))
  })
  const asked = deviceSnapshots(host).change(() => ({}))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await asked).toBeUndefined()
  expect(transaction.abort).toHaveBeenCalledOnce()
  expect(close).toHaveBeenCalled()
})

test('a database that opens too late is closed again, and nothing is stored in it', async () => {
  const database = { close: vi.fn(), transaction: vi.fn() }
  const host = browser((request) => {
    request.result = database
    setTimeout(() => fire(request, 'onsuccess'), 5_000)
  })
  const asked = deviceSnapshots(host).change(() => ({}))
  await vi.advanceTimersByTimeAsync(3_000)
  expect(await asked).toBeUndefined()
  await vi.advanceTimersByTimeAsync(3_000)
  expect(database.close).toHaveBeenCalledOnce()
  expect(database.transaction).not.toHaveBeenCalled()
})

test.each([
  ['is deleted', browser((request) => setTimeout(() => fire(request, 'onsuccess'))), true],
  ['is missing', missing, true],
  ['is forbidden', forbidden, true],
  ['refuses', newer, false],
  ['never answers', silent, false],
  ['is held by another tab', blocked, false],
])(
  'erasing a database that %s comes to an end, and says whether anything may be left',
  async (_, host, erased) => {
    const asked = eraseSnapshots(host)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await asked).toBe(erased)
  },
)
