import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * Runs `main` when node was started with this module, not when a test imports it.
 * A plain error ends as its sentence, anything else with its stack; both with exit code 1.
 * @param {string} moduleUrl
 * @param {() => Promise<void>} main
 */
export async function runAsScript(moduleUrl, main) {
  if (moduleUrl !== startedUrl()) return
  try {
    await main()
  } catch (error) {
    console.error(error.plain ? error.message : error)
    process.exitCode = 1
  }
}

/**
 * An error that the user can mend: its message is all that they need to read.
 * @param {string} sentence
 */
export function plainError(sentence) {
  return Object.assign(new Error(sentence), { plain: true })
}

function startedUrl() {
  const [, path] = process.argv
  return path === undefined ? undefined : pathToFileURL(realpathSync(path)).href
}
