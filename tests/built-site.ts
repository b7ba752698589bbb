import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Vault } from '#content/vault.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The folder below which some tests build. */
export const careerBase = '/career/'

/** A folder with a build, and the files in it by path, each as a hash. */
export type BuiltSite = {
  readonly dir: string
  readonly files: ReadonlyMap<string, string>
}

/** Whichever of the runner's workers comes first to a folder builds into it; the others wait until it has. */
export async function builtOnce(
  dir: string,
  build: (dir: string) => Promise<BuiltSite>,
): Promise<BuiltSite> {
  const [isBuilt, hasFailed] = [`${dir}.built`, `${dir}.failed`]
  if (isFirstAt(dir)) {
    try {
      const built = await build(dir)
      writeFileSync(isBuilt, '')
      return built
    } catch (error) {
      writeFileSync(hasFailed, '')
      throw error
    }
  }
  while (!existsSync(isBuilt)) {
    if (existsSync(hasFailed)) throw new Error(`Another worker could not build ${dir}.`)
    await setTimeout(100)
  }
  return { dir, files: hashes(dir) }
}

function isFirstAt(dir: string): boolean {
  mkdirSync(dirname(dir), { recursive: true })
  try {
    mkdirSync(dir)
    return true
  } catch {
    return false
  }
}

/** The build for the root, which is there before any test runs, and stays. */
export function rootSite(): BuiltSite {
  const dir = join(root, 'dist')
  return { dir, files: hashes(dir) }
}

/** Builds the site of a vault into a folder, with BASE as somebody may write it. */
export async function buildSiteOf(vault: Vault, dir: string, base: string): Promise<BuiltSite> {
  const sources = mkdtempSync(join(tmpdir(), 'crossrung-vault-'))
  for (const name of ['public', 'scripts', 'src', ...topFiles]) {
    cpSync(join(root, name), join(sources, name), { recursive: true })
  }
  for (const { path, text } of vault) {
    const file = join(sources, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction')
  try {
    return await buildSite(dir, base, sources)
  } finally {
    rmSync(sources, { recursive: true, force: true })
  }
}

const topFiles = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']

async function buildSite(dir: string, base: string, from: string): Promise<BuiltSite> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const build = spawn(process.execPath, [vite, 'build', '--outDir', dir, '--logLevel', 'warn'], {
    cwd: from,
    env: { ...process.env, BASE: base },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [[code], complaint] = await Promise.all([once(build, 'close'), text(build.stderr)])
  if (code !== 0) throw new Error(`The build for BASE=${base} failed: ${complaint}`)
  return { dir, files: hashes(dir) }
}

function hashes(dir: string): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.map((file) => [
      file.slice(dir.length).replaceAll('\\', '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  )
}
