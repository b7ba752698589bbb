/** What a service worker keeps of a build, by path below the base: at once, and once the network is quiet. */
export type KeptFiles = { readonly first: readonly string[]; readonly rest: readonly string[] }

/**
 * `files`: every built file, its path below the folder of the site. `depth`: assets that only one page shows.
 * A page goes by its address: "roles/cto/" rather than "roles/cto/index.html", which some hosts redirect.
 */
export function keptFiles(files: readonly string[], depth: ReadonlySet<string>): KeptFiles {
  const kept = [...files].sort().filter((file) => !forHosts.has(file))
  const first = kept.filter((file) => isFirst(file, depth))
  const rest = kept.filter((file) => !isFirst(file, depth))
  return { first: first.map(addressOf), rest: rest.map(addressOf) }
}

/** The page that a path below the base is the address of, or the file. */
export function fileOfAddress(address: string): string {
  return /(?:^|\/)$/.test(address) ? `${address}index.html` : address
}

/** Whether a script holds what only one page shows: a module of one role, skill, move, track or guide, or the sources. */
export function isDepth(moduleIds: readonly string[]): boolean {
  return moduleIds.some((id) => /^\0virtual:crossrung\/(?:[^/]+\/.|sources$)/.test(id))
}

const forHosts: ReadonlySet<string> = new Set(['_headers', '_redirects', 'sw.js', 'sw-off.js'])

/** The home page stands for the shell; the page for unknown addresses answers for all of them. */
function isFirst(file: string, depth: ReadonlySet<string>): boolean {
  if (file.endsWith('.html')) return file === 'index.html' || file === '404.html'
  return !depth.has(file)
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}
