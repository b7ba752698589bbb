import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'
import { ensureChromium } from './chromium.mjs'
import { installIfMissing } from './install.mjs'
import { freePort } from './listen-local.mjs'
import { requireNode } from './node-version.mjs'
import { packageProgram } from './package-program.mjs'
import { plainError, runAsScript } from './run-as-script.mjs'
import { onStopSignal, runCommand, stopCommands } from './run-command.mjs'

/**
 * The pictures whose names hold all of these words, as in ["compare", "dark"].
 * @param {string} folder
 * @param {readonly string[]} words
 */
export function picturesOf(folder, words) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.png') && words.every((word) => name.includes(word)))
    .sort()
}

/** `npm run shots [-- WORD… --option…]`: words choose among the pictures, options go to Playwright. */
await runAsScript(import.meta.url, async () => {
  requireNode()
  const root = fileURLToPath(new URL('..', import.meta.url))
  const given = process.argv.slice(2)
  const words = given.filter((word) => !word.startsWith('-'))
  const options = given.filter((word) => word.startsWith('-'))
  onStopSignal(async (signal) => {
    await stopCommands()
    process.exit(128 + constants.signals[signal])
  })

  await installIfMissing(root)
  await buildIfStale(root, '/')
  const chromium = await ensureChromium(root)
  const folder = join(root, 'shots')
  mkdirSync(folder, { recursive: true })
  for (const picture of picturesOf(folder, words)) rmSync(join(folder, picture))

  const args = ['test', '-c', 'tests/shots/shots.config.ts', ...options]
  const code = await runCommand(packageProgram(root, '@playwright/test', args, 'playwright'), {
    cwd: root,
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      CROSSRUNG_TEST_PORT: String(await freePort()),
      CROSSRUNG_SHOTS: words.join(' '),
    },
  })
  const pictures = picturesOf(folder, words)
  if (pictures.length === 0) {
    throw plainError(
      `There is no picture with "${words.join(' ')}" in its name. A name is PROGRESS-SCREEN-SIZE-THEME, as in half-compare-two-360x740-dark.`,
    )
  }
  console.log(`${pictures.length} pictures in shots/`)
  process.exitCode = code
})
