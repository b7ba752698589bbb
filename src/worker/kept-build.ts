import { type BuiltFile, cachePrefix, digestOf, type SiteBuild, unknownPage } from './site-build.ts'

/** What a worker keeps of its build on the device. A cache a build, so that two never mix. */
export type KeptBuild = {
  /** Keeps these files. Rejects when one cannot be had as it was built: the site holds another build by now. */
  readonly keep: (files: readonly BuiltFile[]) => Promise<void>
  readonly read: (path: string) => Promise<Response | undefined>
  /** From whatever other build has it: names of assets hold a hash of what is in them. */
  readonly readOther: (path: string) => Promise<Response | undefined>
  /** Forgets this build: the site no longer has it, and it is not whole here. */
  readonly giveUp: () => Promise<unknown>
  /** The caches of all other builds. */
  readonly others: () => Promise<readonly string[]>
}

/**
 * `scope`: the address of the base.
 * Files are had from other builds where they are the same, else from the site, four at a time.
 */
export function keptBuild({ base, id }: SiteBuild, scope: string): KeptBuild {
  const prefix = cachePrefix(base)
  const own = prefix + id
  const address = (path: string) => new URL(path, scope).href
  const others = async () =>
    (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)

  // By matching: opening a cache would make one anew, after the kill switch too.
  async function readFrom(names: readonly string[], path: string): Promise<Response | undefined> {
    for (const name of names) {
      const found = await caches.match(address(path), { cacheName: name })
      if (found !== undefined) return found
    }
    return undefined
  }

  async function obtain([path, digest]: BuiltFile, older: readonly string[]): Promise<Response> {
    const before = await readFrom(older, path)
    const known = before === undefined ? undefined : await asBuilt(before, path, digest)
    if (known !== undefined) return known
    const cache = path.startsWith('assets/') ? 'default' : 'no-cache'
    const response = await fetch(address(path), { cache })
    const built = response.type === 'basic' ? await asBuilt(response, path, digest) : undefined
    if (built === undefined) throw new Error(`${path} is not what this build has there.`)
    return built
  }

  return {
    async keep(files) {
      const cache = await caches.open(own)
      const there = new Set((await cache.keys()).map(({ url }) => url))
      const missing = files.filter(([path]) => !there.has(address(path)))
      const older = await others()
      const take = async () => {
        for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
          await cache.put(address(next[0]), await obtain(next, older))
        }
      }
      await Promise.all([take(), take(), take(), take()])
    },
    read: (path) => caches.match(address(path), { cacheName: own }),
    readOther: async (path) => readFrom(await others(), path),
    giveUp: () => caches.delete(own),
    others,
  }
}

/** A response anew, with nothing of how it came: a redirected one cannot answer for a page. */
async function asBuilt(
  response: Response,
  path: string,
  digest: string,
): Promise<Response | undefined> {
  const bytes = await response.arrayBuffer()
  if ((await digestOf(bytes)) !== digest) return undefined
  const headers = new Headers(response.headers)
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name)
  // Some hosts serve this page with 200 when it is asked for by name.
  return new Response(bytes, { status: path === unknownPage ? 404 : 200, headers })
}
