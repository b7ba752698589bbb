import { spawnSync } from 'node:child_process'
import { findChromium, thisDisk } from './find-chromium.mjs'
import { packageProgram } from './package-program.mjs'
import { plainError } from './run-as-script.mjs'
import { runCommand } from './run-command.mjs'

/**
 * @typedef {{ file: string, args: readonly string[] }} Command
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {boolean} isRoot
 * @property {() => string | undefined} find a Chromium that is there now
 * @property {(name: string) => boolean} has whether PATH has such a program
 * @property {(command: Command) => Promise<boolean>} run whether it went well
 */

/**
 * The path of a Chromium to test with: one that is there, else Playwright's, else the system's own package.
 * @param {string} root
 * @param {Machine} machine
 */
export async function ensureChromium(root, machine = thisMachine(root)) {
  const there = machine.find()
  if (there !== undefined) return there
  console.log('No Chromium is here yet: installing one.')
  const installed = (await byPlaywright(root, machine)) ?? (await byPackageManager(machine))
  if (installed !== undefined) return installed
  throw plainError(
    'The browser tests need Chromium, and none could be found or installed here. Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program.',
  )
}

async function byPlaywright(root, { platform, isRoot, find, run }) {
  const playwright = (...args) => packageProgram(root, '@playwright/test', args, 'playwright')
  if (!(await run(playwright('install', '--only-shell', 'chromium')))) return undefined
  if (platform === 'linux' && isRoot) await run(playwright('install-deps', 'chromium'))
  return find()
}

async function byPackageManager({ isRoot, find, has, run }) {
  const manager = Object.keys(packageManagers).find(has)
  if (!isRoot || manager === undefined) return undefined
  console.log(`Installing the system's own Chromium with ${manager}.`)
  for (const steps of packageManagers[manager]) {
    if (await allRun(manager, steps, run)) return find()
  }
  return undefined
}

async function allRun(manager, steps, run) {
  for (const args of steps) {
    if (!(await run({ file: manager, args }))) return false
  }
  return true
}

/** Ways to install one, the quickest browser first; each is some steps. */
const packageManagers = {
  'apt-get': [
    [['update'], ['install', '-y', 'chromium-headless-shell']],
    [['install', '-y', 'chromium']],
  ],
  dnf: [[['install', '-y', 'chromium']]],
  apk: [[['add', '--no-cache', 'chromium']]],
  pacman: [[['-Sy', '--noconfirm', 'chromium']]],
}

/** The longest that one step of installing may take, in milliseconds. */
const timeout = 5 * 60_000

function thisMachine(root) {
  const { env, platform } = process
  return {
    platform,
    isRoot: process.getuid?.() === 0,
    find: () => findChromium(env, platform, platform === 'linux' ? answeringDisk : thisDisk),
    has: (name) => env.PATH?.split(':').some((at) => thisDisk.isProgram(`${at}/${name}`)) ?? false,
    run: async (command) => {
      const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
      return (await runCommand(command, { cwd: root, env: quiet, timeout })) === 0
    },
  }
}

/** Some Linux packages leave a script that only says what else to install, or lack a library. */
const answeringDisk = {
  ...thisDisk,
  isProgram: (path) =>
    thisDisk.isProgram(path) &&
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
}
