import type { SiteBuild } from './site-build.ts'

/** The part of a request that decides. */
export type Asked = {
  readonly method: string
  readonly url: string
  readonly mode: string
}

export type Answer =
  /** Not ours to answer: the browser goes its own way. */
  | { readonly kind: 'leave' }
  /** A file of this build, by its path below the base. */
  | { readonly kind: 'file'; readonly path: string }
  /** A script or style of another build, which a tab that is still open may ask for. */
  | { readonly kind: 'older'; readonly path: string }
  /** An address that this build does not know; a newer one may. */
  | { readonly kind: 'unknown' }

/** What answers a request: only GET, only of our own origin, only below our base. */
export function answerFor({ base, first, rest }: SiteBuild, origin: string, asked: Asked): Answer {
  const { origin: askedOrigin, pathname } = new URL(asked.url)
  if (asked.method !== 'GET' || askedOrigin !== origin || !pathname.startsWith(base)) {
    return { kind: 'leave' }
  }
  const below = pathname.slice(base.length)
  const path = spellings(below).find((one) => holds(first, one) || holds(rest, one))
  if (path !== undefined) return { kind: 'file', path }
  if (asked.mode === 'navigate') return { kind: 'unknown' }
  return below.startsWith('assets/') ? { kind: 'older', path: below } : { kind: 'leave' }
}

/** A page is the same with and without its slash, and under its file's name. */
function spellings(path: string): readonly string[] {
  return [path, `${path}/`, path.replace(/(^|\/)index\.html$/, '$1')]
}

function holds(files: SiteBuild['first'], path: string): boolean {
  return files.some(([known]) => known === path)
}
