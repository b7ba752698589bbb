/** What imports a module: statically, and where it loads later. */
type ModuleInfo = {
  readonly importers: readonly string[]
  readonly dynamicImporters: readonly string[]
}
type Chunking = { readonly getModuleInfo: (id: string) => ModuleInfo | null }

/** The scripts that modules share, each in one file. */
export type ScriptGroup = 'first' | 'reading' | 'links' | 'find' | 'answers' | 'common'

/**
 * The script that a module belongs into; undefined where it goes along with the one part that needs it. Left to
 * themselves, the modules that any two parts share become a file of their own: two dozen for a page, and a request costs more
 * than a small script does.
 *
 * `first` is all that comes with the entry, and `reading` all pages to read, among which people walk. Of what several other
 * parts share, `links` makes and reads shared links, `find` and `answers` belong to what is named so, `common` is the rest.
 */
export function scriptGroup(entry: string, id: string, modules: Chunking): ScriptGroup | undefined {
  const parts = partsWith(entry, id, modules)
  if (parts.some((part) => part.endsWith(entry))) return 'first'
  if (parts.every((part) => part.includes('/src/app/reading/'))) return 'reading'
  if (parts.length < 2) return undefined
  if (/\/src\/share\/|:crossrung\/registry$/.test(id)) return 'links'
  if (parts.every((part) => findPart.test(part))) return 'find'
  return parts.every((part) => answersPart.test(part)) ? 'answers' : 'common'
}

const findPart = /\/src\/app\/(?:shell\/find-|pages\/not-found-)/
const answersPart =
  /\/src\/(?:features\/assess\/|app\/pages\/(?:assess-|questions-|shared-|freeze\.)|app\/shell\/share-)/

/** The modules that come with nothing else, and with which this one comes: the entry, and whatever loads later. */
function partsWith(entry: string, id: string, modules: Chunking): readonly string[] {
  const seen = new Set([id])
  for (const next of seen) {
    for (const importer of modules.getModuleInfo(next)?.importers ?? []) seen.add(importer)
  }
  return [...seen].filter((module) => {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(module) ?? {}
    return module.endsWith(entry) || importers.length === 0 || dynamicImporters.length > 0
  })
}
