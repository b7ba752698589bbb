import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * How to start a program of an installed package on every platform: with this node, without npx or a shell.
 * @param {string} root
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [program] when it is not named as the package is
 */
export function packageProgram(root, packageName, args, program = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { file: process.execPath, args: [join(folder, bin[program]), ...args] }
}
