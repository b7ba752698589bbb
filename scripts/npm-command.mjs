import { basename } from 'node:path'

/**
 * How to start npm without a shell that would need its arguments escaped.
 * @param {readonly string[]} args words without spaces
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform }} [host]
 * @returns {{ file: string, args: readonly string[], shell?: boolean }}
 */
export function npmCommand(args, { env = process.env, platform = process.platform } = {}) {
  const { npm_execpath: running } = env
  if (running !== undefined && basename(running) === 'npm-cli.js') {
    return { file: process.execPath, args: [running, ...args] }
  }
  // Windows starts a .cmd only through a shell, and Node warns about a shell with separate arguments.
  if (platform === 'win32') return { file: `npm.cmd ${args.join(' ')}`, args: [], shell: true }
  return { file: 'npm', args }
}
