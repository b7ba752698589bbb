import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { type BuiltFile, digestOf, type SiteBuild } from '#worker/site-build.ts'
import { fileOfAddress, isDepth, keptFiles } from './kept-files.ts'

/** Writes the service worker, sw.js, with the names and digests of all that was built, and sw-off.js, which ends it. */
export function workerPlugin(): Plugin {
  let config: ResolvedConfig | undefined
  let depth: ReadonlySet<string> | undefined
  return {
    name: 'crossrung-worker',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      depth = new Set(
        chunks.flatMap(({ fileName, moduleIds }) => (isDepth(moduleIds) ? [fileName] : [])),
      )
    },
    closeBundle: {
      // After the pages, which it names.
      order: 'post',
      sequential: true,
      async handler(error) {
        // A bundle that failed has its own error to tell, which one from here would hide.
        if (config === undefined || depth === undefined || error !== undefined) return
        const dist = resolve(config.root, config.build.outDir)
        const site = await siteBuild(dist, config.base, depth)
        await writeScript(config.root, dist, 'src/worker/worker.ts', 'sw.js', site)
        await writeScript(config.root, dist, 'src/worker/off.ts', 'sw-off.js', site)
      },
    },
  }
}

async function siteBuild(
  dist: string,
  base: string,
  depth: ReadonlySet<string>,
): Promise<SiteBuild> {
  const { first, rest } = keptFiles(filesIn(dist), depth)
  const withDigests = (paths: readonly string[]) =>
    Promise.all(
      paths.map(async (path): Promise<BuiltFile> => {
        const bytes = readFileSync(join(dist, fileOfAddress(path)))
        return [path, await digestOf(new Uint8Array(bytes).buffer)]
      }),
    )
  const files = { first: await withDigests(first), rest: await withDigests(rest) }
  const id = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  return { base, id, ...files }
}

function filesIn(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** A classic script in one file, which every browser with service workers takes. */
async function writeScript(
  root: string,
  outDir: string,
  input: string,
  name: string,
  site: SiteBuild,
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [siteBuildModule(site)],
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, input),
        output: { format: 'iife', entryFileNames: name },
      },
    },
  })
}

function siteBuildModule(site: SiteBuild): Plugin {
  const id = 'virtual:crossrung/site-build'
  return {
    name: 'crossrung-site-build',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}` ? `export const site = ${JSON.stringify(site)}` : undefined,
  }
}
