type ModuleInfo = { readonly importers: readonly string[] }
type Chunking = { readonly getModuleInfo: (id: string) => ModuleInfo | null }

/**
 * Whether a module comes with the entry: reached from it by static imports alone. All of these belong into one
 * file: a dozen small ones, which shared modules become otherwise, cost a request each and compress worse.
 */
export function comesWith(entry: string, id: string, modules: Chunking): boolean {
  const seen = new Set<string>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.endsWith(entry)) return true
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(modules.getModuleInfo(next)?.importers ?? []))
  }
  return false
}
