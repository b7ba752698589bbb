import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { benchReport } from './bench-report.mjs'
import { buildIfStale } from './build-if-stale.mjs'
import { ensureChromium } from './chromium.mjs'
import { installIfMissing } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { packageProgram } from './package-program.mjs'
import { plainError, runAsScript } from './run-as-script.mjs'
import { onStopSignal, runCommand, stopCommands } from './run-command.mjs'
import { serveSite } from './serve.mjs'
import { withoutScripts } from './without-scripts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

await runAsScript(import.meta.url, async () => {
  requireNode()
  await installIfMissing(root)
  await buildIfStale(root, '/')
  const chromium = await ensureChromium(root)
  const folder = mkdtempSync(join(tmpdir(), 'crossrung-bench-'))
  const cleanUp = () => rmSync(folder, { recursive: true, force: true })
  onStopSignal(async (signal) => {
    await stopCommands()
    cleanUp()
    process.exit(128 + constants.signals[signal])
  })
  try {
    console.log((await measured(folder, chromium)).join('\n'))
  } finally {
    cleanUp()
  }
})

/** Measures a copy of the site, so that both pages come from one server and a build meanwhile changes nothing. */
async function measured(folder, chromium) {
  const dir = join(folder, 'site')
  cpSync(join(root, 'dist'), dir, { recursive: true })
  mkdirSync(join(dir, 'without-scripts'))
  const page = readFileSync(join(dir, 'index.html'), 'utf8')
  writeFileSync(join(dir, 'without-scripts', 'index.html'), withoutScripts(page))
  const site = await serveSite({ dir, port: 0 })
  const report = join(folder, 'report.json')
  const args = ['test', '-c', 'tests/bench/bench.config.ts']
  console.log('Measuring; this takes some three minutes. Leave the machine alone meanwhile.')
  const code = await runCommand(packageProgram(root, '@playwright/test', args, 'playwright'), {
    cwd: root,
    env: {
      ...process.env,
      CHROMIUM_PATH: chromium,
      CROSSRUNG_BENCH_SITE: site.url,
      CROSSRUNG_BENCH_REPORT: report,
    },
  })
  await site.close()
  if (code !== 0) throw plainError('The measuring failed; its message is above.')
  const links = JSON.parse(readFileSync(join(root, 'tests/frozen/links-1.json'), 'utf8'))
  return benchReport({ ...JSON.parse(readFileSync(report, 'utf8')), links })
}
