import { cachePrefix } from './site-build.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/** Put in the place of the worker, this takes back all that it has done on a device: docs/updates.md. */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

self.addEventListener('activate', (event) => event.waitUntil(goAway()))

async function goAway(): Promise<void> {
  const prefix = cachePrefix(new URL(self.registration.scope).pathname)
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
}
