import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { type BuiltScripts, builtScripts } from './built-scripts.ts'
import { scriptGroup } from './script-groups.ts'
import { writeHtml } from './write-html.ts'

type Prerenderer = {
  readonly paths: readonly string[]
  readonly unknownPath: string
  readonly renderPage: (path: string, base: string) => Promise<Page>
}

type Page = {
  readonly html: string
  readonly title: string
  readonly description: string
  readonly modules: readonly string[]
}

const entry = 'src/app/entry.tsx'
const firstPaint = 'src/app/first-paint.ts'

/** Renders every path to PATH/index.html once the client is built, and the unknown one to 404.html. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig | undefined
  let scripts: BuiltScripts | undefined
  return {
    name: 'crossrung-prerender',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    config: () => ({
      build: {
        rolldownOptions: {
          input: ['index.html', firstPaint],
          // A remark on which plugin took how long is no warning to anybody but us.
          checks: { bundlerTimings: false },
          output: {
            codeSplitting: {
              groups: [
                {
                  name: (id, chunking) => scriptGroup(entry, id, chunking),
                  debugName: 'scripts',
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    }),
    configResolved(resolved) {
      config = resolved
    },
    generateBundle(_options, bundle) {
      scripts = builtScripts(bundle, entry)
    },
    async closeBundle(error) {
      if (config === undefined || scripts === undefined || error !== undefined) return
      await prerenderSite(config, scripts)
    },
  }
}

async function prerenderSite(config: ResolvedConfig, scripts: BuiltScripts): Promise<void> {
  const dist = resolve(config.root, config.build.outDir)
  const { base } = config
  const template = readFileSync(join(dist, 'index.html'), 'utf8')
  const policy = readPolicy(readFileSync(join(dist, '_headers'), 'utf8'))
  const built = join(config.root, 'node_modules/.cache/crossrung', `prerender-${process.pid}`)
  const { paths, unknownPath, renderPage } = await loadPrerenderer(config.root, built)
  const pageAt = async (path: string) => {
    const page = await renderPage(path, base)
    return writeHtml(template, {
      ...page,
      policy,
      firstPaint: base + scripts.fileOf(firstPaint),
      preloads: scripts.filesFor(page.modules).map((file) => base + file),
    })
  }
  for (const path of paths) write(join(dist, path, 'index.html'), await pageAt(path))
  write(join(dist, '404.html'), await pageAt(unknownPath))
  rmSync(built, { recursive: true, force: true })
}

/** The policy has one source: the headers that hosts serve. */
function readPolicy(headers: string): string {
  const policy = /^\s+Content-Security-Policy:\s*(.+)$/m.exec(headers)?.[1]
  if (policy === undefined) throw new Error('public/_headers names no Content-Security-Policy.')
  return policy
}

async function loadPrerenderer(root: string, outDir: string): Promise<Prerenderer> {
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.tsx', outDir, emptyOutDir: true, copyPublicDir: false },
  })
  const prerenderer: Prerenderer = await import(pathToFileURL(join(outDir, 'prerender.js')).href)
  return prerenderer
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}
