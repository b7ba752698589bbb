import { site } from 'virtual:crossrung/site-build'
import { type Answer, answerFor } from './answer-for.ts'
import { keptBuild } from './kept-build.ts'
import { olderBuilds } from './older-builds.ts'
import { cachePrefix, unknownPage } from './site-build.ts'
import type { Tab, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

const cacheName = cachePrefix(site.base) + site.id
const build = keptBuild(site, self.registration.scope)
const older = olderBuilds(cacheName, self)
let keeping: Promise<void> | undefined

self.addEventListener('install', (event) => event.waitUntil(arrive()))

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

self.addEventListener('message', (event) => {
  // From a page that has nothing more to load.
  if (event.data === 'quiet') event.waitUntil(whileQuiet(event.source))
  // From somebody who pressed "reload".
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const answer = answerFor(site, self.location.origin, event.request)
  if (answer.kind !== 'leave') event.respondWith(answered(answer, event.request))
})

async function arrive(): Promise<void> {
  await older.note(await build.others())
  await build.keep(site.first)
}

async function takeOver(): Promise<void> {
  await older.noteTabs()
  await dropOlder()
  await self.clients.claim()
}

/** Whatever stops this (a full device, no connection, another build) is tried again at the next quiet moment. */
async function whileQuiet(tab: Tab | null): Promise<void> {
  if (tab !== null && (await older.shows(tab.id))) tab.postMessage('older')
  // The kill switch has taken it back.
  if (!(await caches.has(cacheName))) return
  keeping ??= build.keep([...site.first, ...site.rest])
  await keeping.catch(() => {
    keeping = undefined
  })
  await dropOlder()
}

async function dropOlder(): Promise<void> {
  for (const name of await older.toDrop()) await caches.delete(name)
}

async function answered(
  answer: Exclude<Answer, { readonly kind: 'leave' }>,
  request: Request,
): Promise<Response> {
  switch (answer.kind) {
    case 'file':
      return (await build.read(answer.path)) ?? fromSite(request, answer.path)
    case 'older':
      return (await build.readOther(answer.path)) ?? fetch(request)
    case 'unknown':
      return fetch(request).catch(async (error) => {
        const page = await build.read(unknownPage)
        if (page === undefined) throw error
        return page
      })
  }
}

/** An asset that is neither here nor there is of a build that is over: the next page comes from the site, whole. */
async function fromSite(request: Request, path: string): Promise<Response> {
  const response = await fetch(request)
  if (path.startsWith('assets/') && isMissing(response)) await build.giveUp()
  return response
}

/** Some hosts answer with a page, and 200, for what they do not have. */
function isMissing({ status, ok, headers }: Response): boolean {
  return status === 404 || (ok && headers.get('content-type')?.startsWith('text/html') === true)
}
