import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { compileVault } from '#content/compile-vault.ts'
import { explainContentProblem } from '#content/problem.ts'
import { contentModules, modulePrefix } from './content-modules.ts'
import { readVault } from './read-vault.ts'

/** Compiles the vault once a build; in dev again after each save. Any problem fails the build, all at once. */
export function contentPlugin(): Plugin {
  let folder = 'content'
  let modules: ReadonlyMap<string, string> | undefined
  const compiled = () => {
    modules ??= compile(folder)
    return modules
  }
  return {
    name: 'crossrung-content',
    configResolved({ root }) {
      folder = join(root, 'content')
    },
    buildStart() {
      modules = undefined
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
  if (vault.ok) return contentModules(vault)
  const lines = vault.problems.map((problem) => `content/${explainContentProblem(problem)}`)
  throw new Error(`The content has ${lines.length} problem(s).\n\n${lines.join('\n\n')}`)
}

function reloadContent({ moduleGraph, ws }: ViteDevServer): void {
  for (const [id, node] of moduleGraph.idToModuleMap) {
    if (id.startsWith(`\0${modulePrefix}`)) moduleGraph.invalidateModule(node)
  }
  ws.send({ type: 'full-reload' })
}
