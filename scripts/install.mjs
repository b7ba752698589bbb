import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { npmCommand } from './npm-command.mjs'
import { plainError } from './run-as-script.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Runs `npm ci` when node_modules is missing or not what package-lock.json says.
 * @param {string} root
 * @param {(command: ReturnType<typeof npmCommand>, options: { cwd: string }) => Promise<number>} run
 * @returns {Promise<boolean>} whether it had to
 */
export async function installIfMissing(root, run = runCommand) {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')
  const stampFile = join(root, 'node_modules', '.crossrung-lock')
  const stamp = lockStamp(lock)
  if ((await textOf(stampFile)) === stamp) return false
  const installed = await textOf(join(root, 'node_modules', '.package-lock.json'))
  const byHand = installed !== undefined && holdsAll(JSON.parse(lock), JSON.parse(installed))
  if (!byHand) await install(root, run)
  await writeFile(stampFile, stamp)
  return !byHand
}

/** Also names the platform: some packages are programs built for one. */
export function lockStamp(lock, platform = `${process.platform}-${process.arch}`) {
  return `${createHash('sha256').update(lock).digest('hex')} ${platform}\n`
}

/**
 * Whether what npm has installed is what the lock file asks, so that an `npm install` by hand is not done again.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock
 * @param {{ packages: Record<string, { version?: string }> }} installed npm's own node_modules/.package-lock.json
 */
export function holdsAll(lock, installed) {
  const asked = Object.entries(lock.packages).filter(([path]) => path !== '')
  const complete = asked.every(([path, { version, optional }]) => {
    const there = installed.packages[path]
    return there === undefined ? optional === true : there.version === version
  })
  return complete && Object.keys(installed.packages).every((path) => path in lock.packages)
}

async function install(root, run) {
  // NODE_ENV=production would leave out what builds the site.
  const code = await run(npmCommand(['ci', '--include=dev', '--no-audit']), { cwd: root })
  if (code === 0) return
  throw plainError('npm ci failed; its message is above. Mend that and run the command again.')
}

function textOf(path) {
  return readFile(path, 'utf8').catch(() => undefined)
}
