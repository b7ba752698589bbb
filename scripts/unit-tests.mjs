import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * All tests that need no browser, by path below `root`. `pure`: of functions alone, in rooms without state and without
 * `vi`, so that nothing that one of them does can be seen by the next; they may share their modules, which halves their time.
 * `page`: those that need a document. `rest`: all others.
 * @param {string} root
 * @returns {{ pure: string[], page: string[], rest: string[] }}
 */
export function unitTests(root) {
  // What is built elsewhere may be without tests.
  const rooms = ['src', 'tests', 'scripts'].filter((room) => existsSync(join(root, room)))
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.test\.(tsx?|mjs)$/.test(file))
      .sort(),
  )
  const kinds = { pure: [], page: [], rest: [] }
  for (const file of files) kinds[kindOf(file, readFileSync(join(root, file), 'utf8'))].push(file)
  return kinds
}

function kindOf(file, text) {
  if (text.startsWith('// @vitest-environment happy-dom')) return 'page'
  const isInPureRoom =
    /^(src\/(cli|content|domain|features|share|worker)|tests)\/.*\.test\.ts$/.test(file)
  return isInPureRoom && !/\bvi\b|@vitest-environment/.test(text) ? 'pure' : 'rest'
}
