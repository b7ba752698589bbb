import type { BrowserContext, Page } from '@playwright/test'
import { type BuiltSite, careerBase, rootSite } from './built-site.ts'
import { type DeployedSite, deployedSite } from './deployed-site.ts'
import { expect, test as watched } from './watched-page.ts'

type Visited = {
  /** What the site holds to begin with. */
  readonly built: BuiltSite
  readonly site: DeployedSite
  /** Whether pages take a part of the seconds that they wait: dozens of times a test waits for one that is quiet. */
  readonly hurried: boolean
}

/** As watched-page.ts, with workers, on the site of a small ladder below /career/ that can be deployed anew and stopped. */
export const belowCareer = watched.extend<Visited>({
  built: ({ small }, use) => use(small),
  site: async ({ built }, use) => {
    const site = await deployedSite(built.dir, careerBase)
    await use(site)
    await site.end()
  },
  baseURL: ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
  hurried: [true, { option: true }],
  context: async ({ context, hurried }, use) => {
    if (hurried) await context.addInitScript(hurry)
    await use(context)
  },
})

/** The same of our own ladder, at the root. */
export const atRoot = belowCareer.extend<Visited>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  built: async ({}, use) => use(rootSite()),
  site: async ({ built }, use) => {
    const site = await deployedSite(built.dir, '/')
    await use(site)
    await site.end()
  },
})

/** In a page: quiet after a quarter of a second instead of two, and two seconds for a reload that does not come instead of five. */
function hurry(): void {
  const wait = window.setTimeout
  const shorter = new Map([
    [2000, 250],
    [5000, 2000],
  ])
  const sooner = (act: TimerHandler, ms = 0, ...words: unknown[]) =>
    wait(act, shorter.get(ms) ?? ms, ...words)
  Reflect.set(window, 'setTimeout', sooner)
}

/** Files by their path below the base, each as the hash of what is in it; a page by its address. */
export type Files = ReadonlyMap<string, string>

/** All that a worker is to keep of a build: everything but itself and what hosts read. */
export function filesToKeep({ files }: BuiltSite): Files {
  const kept = [...files].filter(([file]) => !/^\/(?:_headers|sw(?:-off)?\.js)$/.test(file))
  return new Map(
    kept.map(([file, hash]) => [file.slice(1).replace(/(^|\/)index\.html$/, '$1'), hash]),
  )
}

/** Opens a page, and stays until all of the site is on the device. */
export async function visit(page: Page, built: BuiltSite, address = ''): Promise<void> {
  await page.goto(address)
  await untilKept(page, [...filesToKeep(built).keys()])
}

/** Until the cache of one build has all of these. */
export async function untilKept(page: Page, wanted: readonly string[]): Promise<void> {
  const missing = async () => {
    const gaps = (await keptPaths(page)).map((kept) => wanted.filter((path) => !kept.has(path)))
    return gaps.sort((a, b) => a.length - b.length)[0] ?? wanted
  }
  await expect.poll(missing, { timeout: 60_000, intervals: [300] }).toEqual([])
}

/** What lies in the cache of each build, by the name of the cache; without the notes of the worker. */
export async function keptFiles(page: Page): Promise<ReadonlyMap<string, Files>> {
  const kept = await page.evaluate(async () => {
    const own = (await caches.keys()).filter((name) => name.startsWith('crossrung:'))
    return Promise.all(
      own.map(async (name) => {
        const cache = await caches.open(name)
        const files = (await cache.keys()).map(async ({ url }) => {
          const bytes = await (await cache.match(url))?.arrayBuffer()
          const hash = new Uint8Array(
            await crypto.subtle.digest('SHA-256', bytes ?? new Uint8Array()),
          )
          const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
          return [url, hex] as const
        })
        return [name, await Promise.all(files)] as const
      }),
    )
  })
  return new Map(
    kept.map(([name, files]) => {
      const below = files.map(([url, hash]) => [pathBelow(name, url), hash] as const)
      return [name, new Map(below.filter(([path]) => !path.startsWith('~')))]
    }),
  )
}

async function keptPaths(page: Page): Promise<readonly ReadonlySet<string>[]> {
  const kept = await page.evaluate(async () => {
    const own = (await caches.keys()).filter((name) => name.startsWith('crossrung:'))
    return Promise.all(
      own.map(async (name) => {
        const keys = await (await caches.open(name)).keys()
        return [name, keys.map(({ url }) => url)] as const
      }),
    )
  })
  return kept.map(([name, urls]) => new Set(urls.map((url) => pathBelow(name, url))))
}

/** A cache is named crossrung:BASE:BUILD. */
function pathBelow(cache: string, url: string): string {
  const base = cache.split(':')[1] ?? ''
  return new URL(url).pathname.slice(base.length)
}

export async function disconnect(context: BrowserContext, site: DeployedSite): Promise<void> {
  await site.stop()
  await context.setOffline(true)
}

export async function connect(context: BrowserContext, site: DeployedSite): Promise<void> {
  await site.start()
  await context.setOffline(false)
}

export function cacheNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => caches.keys())
}
