import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { contentHash } from './content-hash.mjs'
import { plainError } from './run-as-script.mjs'

/** All that ends up in the bundle. */
const inputs = [
  'src/cli',
  'src/build',
  'src/content',
  'src/domain',
  'package-lock.json',
  'scripts/built-cli.mjs',
]

/**
 * The command line tool as a module that Node can load, bundled anew only when its sources have changed.
 * @param {string} root
 * @returns {Promise<string>} the path of the module
 */
export async function builtCli(root, loadVite = () => import('vite')) {
  const cache = join(root, 'node_modules', '.cache', 'crossrung', 'cli')
  const name = (await contentHash(root, inputs)).slice(0, 16)
  const made = await readdir(cache).catch(() => [])
  if (!made.includes(name)) await bundle(root, cache, name, made, loadVite)
  return join(cache, name, 'main.js')
}

/** Made aside and then moved, so that another run never loads half of it. */
async function bundle(root, cache, name, outdated, loadVite) {
  const { build } = await loadVite().catch(() => {
    throw plainError('The packages are not installed. Run "npm ci" in the folder of the product.')
  })
  await mkdir(cache, { recursive: true })
  const aside = await mkdtemp(join(cache, 'making-'))
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: 'src/cli/main.ts', outDir: aside, copyPublicDir: false, target: 'node20' },
  })
  await rename(aside, join(cache, name)).catch((error) => unlessThere(error, aside))
  for (const old of outdated) await rm(join(cache, old), { recursive: true, force: true })
}

/** Another run has made the same meanwhile. */
async function unlessThere(error, aside) {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST' && error.code !== 'EPERM') throw error
  await rm(aside, { recursive: true, force: true })
}
