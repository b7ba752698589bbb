import type { WorkerScope } from './worker-scope.ts'

/**
 * When a build takes over, tabs may be open that go on with the one before. So that one's cache stays until the
 * last of them has gone. All of it is noted in the build's own cache, because a worker is ended and started again
 * as the browser likes.
 */
export type OlderBuilds = {
  /** While installing: what lies here now is older; what comes later is not. */
  readonly note: (caches: readonly string[]) => Promise<void>
  /** On taking over: who is still there. */
  readonly noteTabs: () => Promise<void>
  /** Whether a tab shows the build before. */
  readonly shows: (tab: string) => Promise<boolean>
  /** The caches that no open tab needs, once; none while this build still waits. */
  readonly toDrop: () => Promise<readonly string[]>
}

export function olderBuilds(cacheName: string, scope: WorkerScope): OlderBuilds {
  const { clients, registration } = scope
  // No file of the site has these names.
  const [cachesNote = '', tabsNote = ''] = ['~older-caches', '~older-tabs'].map(
    (name) => new URL(name, registration.scope).href,
  )
  const write = async (note: string, words: readonly string[]) =>
    (await caches.open(cacheName)).put(note, new Response(words.join(' ')))
  const read = async (note: string) =>
    (await (await caches.match(note, { cacheName }))?.text())
      ?.split(' ')
      .filter((word) => word !== '')
  const tabs = async () => {
    const open = await clients.matchAll({ type: 'window', includeUncontrolled: true })
    return open.map(({ id }) => id)
  }
  return {
    async note(names) {
      // A build that comes back has its earlier notes still.
      await (await caches.open(cacheName)).delete(tabsNote)
      await write(cachesNote, names)
    },
    async noteTabs() {
      const before = (await read(cachesNote)) ?? []
      await write(tabsNote, before.length === 0 ? [] : await tabs())
    },
    shows: async (tab) => (await read(tabsNote))?.includes(tab) === true,
    async toDrop() {
      const noted = await read(tabsNote)
      if (noted === undefined) return []
      if ((await tabs()).some((id) => noted.includes(id))) return []
      const names = (await read(cachesNote)) ?? []
      // Once: a build that comes back later has the same cache again. Writing opens the cache, and would make it anew
      // where the kill switch has just deleted it.
      if (names.length > 0) await write(cachesNote, [])
      return names
    },
  }
}
