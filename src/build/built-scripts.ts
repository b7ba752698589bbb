/** The part of Rollup's output that tells which file holds which module. */
export type Bundle = Readonly<Record<string, BundleFile>>
type BundleFile =
  | { readonly type: 'asset' }
  | {
      readonly type: 'chunk'
      readonly fileName: string
      readonly isEntry: boolean
      readonly moduleIds: readonly string[]
      readonly imports: readonly string[]
    }
type Chunk = Extract<BundleFile, { readonly type: 'chunk' }>

/** Where each module of a build has gone. Modules are named by how their ids end. */
export type BuiltScripts = {
  /** The file with a module. Throws where there is none: the build and the app disagree then. */
  readonly fileOf: (module: string) => string
  /** That file and what it imports, but what every page loads anyway. */
  readonly filesFor: (modules: readonly string[]) => readonly string[]
}

export function builtScripts(bundle: Bundle, entry: string): BuiltScripts {
  const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const chunkOf = (module: string) => {
    const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    if (found === undefined) throw new Error(`The build has no script with ${module}.`)
    return found
  }
  const withImports = (chunk: Chunk, seen: Set<string>): Set<string> => {
    if (seen.has(chunk.fileName)) return seen
    seen.add(chunk.fileName)
    for (const name of chunk.imports) {
      const imported = byName.get(name)
      if (imported !== undefined) withImports(imported, seen)
    }
    return seen
  }
  const everywhere = withImports(chunkOf(entry), new Set())
  return {
    fileOf: (module) => chunkOf(module).fileName,
    filesFor: (modules) => {
      const files = new Set<string>()
      for (const module of modules) withImports(chunkOf(module), files)
      return [...files].filter((file) => !everywhere.has(file))
    },
  }
}
