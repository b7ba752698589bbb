import { cachePrefix } from './site-build.ts'
import type { WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

/**
 * Put in the place of the worker, this takes back all that it has done on a device: docs/updates.md. At its arrival, without
 * taking over: browsers let a worker wait for as long as the one before it has something to do.
 */
self.addEventListener('install', (event) => event.waitUntil(takeBack()))

// Where there was no worker before, or where its arrival was too early.
self.addEventListener('activate', (event) => event.waitUntil(takeBack()))

async function takeBack(): Promise<void> {
  // Not awaited: browsers do it after the arrival.
  self.registration.unregister().catch(() => {})
  const prefix = cachePrefix(new URL(self.registration.scope).pathname)
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix))
  await Promise.all(own.map((name) => caches.delete(name)))
}
