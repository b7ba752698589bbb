import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { contentHash } from './content-hash.mjs'
import { npmCommand } from './npm-command.mjs'
import { plainError } from './run-as-script.mjs'
import { runCommand } from './run-command.mjs'

const inputs = [
  'src',
  'content',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * Builds the site unless dist is what the last build of the same inputs and base wrote.
 * @param {string} root
 * @param {string} base as in "/career/"
 * @returns {Promise<boolean>} whether it had to
 */
export async function buildIfStale(root, base, run = runCommand) {
  // Taken before the build, so that what is edited meanwhile is built the next time.
  const wanted = await inputsHash(root, base)
  if (!isStale(await lastBuild(root), await thisBuild(root, wanted))) return false
  await rm(recordPath(root), { force: true })
  const env = { ...process.env, BASE: base }
  const code = await run(npmCommand(['run', 'build']), { cwd: root, env })
  const built = await thisBuild(root, wanted)
  if (code !== 0 || !built.complete) throw plainError('The build failed; its message is above.')
  await mkdir(dirname(recordPath(root)), { recursive: true })
  await writeFile(recordPath(root), JSON.stringify(built))
  return true
}

/**
 * @typedef {{ inputs: string, output: string, complete: boolean }} Build hashes of what went in and what lies in dist
 * @param {Build | undefined} last
 * @param {Build} now
 */
function isStale(last, now) {
  // The output too: somebody may have built another base by hand, or deleted a file.
  return !now.complete || last?.inputs !== now.inputs || last.output !== now.output
}

async function inputsHash(root, base) {
  return `${await contentHash(root, inputs)} ${base}`
}

async function thisBuild(root, wanted) {
  const complete = await access(join(root, 'dist', 'index.html')).then(
    () => true,
    () => false,
  )
  return { inputs: wanted, output: await contentHash(root, ['dist']), complete }
}

async function lastBuild(root) {
  const text = await readFile(recordPath(root), 'utf8').catch(() => 'null')
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}

function recordPath(root) {
  return join(root, 'node_modules', '.cache', 'crossrung', 'built.json')
}
