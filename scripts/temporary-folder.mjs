import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/**
 * For tests: a folder of these files that is gone when the test ends.
 * @param {Record<string, string>} files text by path
 * @returns {string} its real path
 */
export function temporaryFolder(files = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'crossrung-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
