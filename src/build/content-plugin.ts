import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { compileVault, type VaultContent } from '#content/compile-vault.ts'
import { type ContentProblem, explainContentProblem } from '#content/problem.ts'
import { contentModules, modulePrefix } from './content-modules.ts'
import { readVault } from './read-vault.ts'

/** Compiles the vault once a build; in dev again after each save. Any problem fails the build, all at once. */
export function contentPlugin(): Plugin {
  let folder = 'content'
  let isBuild = false
  let modules: ReadonlyMap<string, string> | undefined
  const compiled = () => {
    modules ??= compile(folder)
    return modules
  }
  return {
    name: 'crossrung-content',
    configResolved({ root, command }) {
      folder = join(root, 'content')
      isBuild = command === 'build'
    },
    buildStart() {
      modules = undefined
      // Here, or each module of content would tell all problems again.
      if (isBuild) compiled()
    },
    resolveId: (id) => (id.startsWith(modulePrefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${modulePrefix}`)) return undefined
      return compiled().get(id.slice(modulePrefix.length + 1))
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return
        modules = undefined
        reloadContent(server)
      })
    },
  }
}

function compile(folder: string): ReadonlyMap<string, string> {
  const vault = compileVault(readVault(folder))
  const problems = vault.ok ? unslotted(vault) : vault.problems
  if (vault.ok && problems.length === 0) return contentModules(vault)
  const lines = problems.map((problem) => `content/${explainContentProblem(problem)}`)
  const error = new Error(`The content has ${lines.length} problem(s).\n\n${lines.join('\n\n')}`)
  // Where in our code it was found is of no use to an author.
  error.stack = ''
  throw error
}

/** Without a registry each link would be as long as all the ids in it; this site's own vault has one. */
function unslotted({ registry }: VaultContent): readonly ContentProblem[] {
  if (registry.length > 0) return []
  const holds = 'the slots by which links name skills, questions and roles'
  return [{ file: 'registry.yaml', line: 1, cause: { code: 'missing-file', holds } }]
}

function reloadContent({ moduleGraph, ws }: ViteDevServer): void {
  for (const [id, node] of moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${modulePrefix}`)) moduleGraph.invalidateModule(node)
  }
  ws.send({ type: 'full-reload' })
}
