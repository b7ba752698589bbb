/** A file of a build: its path below the base ("", "roles/cto/", "assets/first-BB19HZmC.js"), and what it holds. */
export type BuiltFile = readonly [path: string, digest: string]

/** A build as its worker knows it. */
export type SiteBuild = {
  /** With a slash at both ends: "/" or "/career/". */
  readonly base: string
  /** Another for each build that differs in any file. */
  readonly id: string
  /** What every page needs, and what no page shows at once but all may ask for. */
  readonly first: readonly BuiltFile[]
  /** Pages, and what only one of them shows. */
  readonly rest: readonly BuiltFile[]
}

/** The page for addresses that are none. */
export const unknownPage = '404.html'

/** The beginning of the names of all our caches: other apps may lie at the same origin, and under other bases we. */
export function cachePrefix(base: string): string {
  return `crossrung:${base}:`
}

/** The first bytes of SHA-256 in hex: enough to tell two builds' files apart; nothing is trusted for it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...hash.subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
