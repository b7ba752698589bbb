import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'
import { ensureChromium } from './chromium.mjs'
import { installIfMissing } from './install.mjs'
import { freePort } from './listen-local.mjs'
import { requireNode } from './node-version.mjs'
import { packageProgram } from './package-program.mjs'
import { runAsScript } from './run-as-script.mjs'
import { onStopSignal, runCommand, stopCommands } from './run-command.mjs'
import { oneCheck, runnerCounts } from './test-report.mjs'
import { testSteps } from './test-steps.mjs'
import { hasFailed, testSummary } from './test-summary.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folders to remove at the end, also when stopped. */
const leftovers = new Set()

await runAsScript(import.meta.url, async () => {
  requireNode()
  const steps = testSteps(process.argv.slice(2))
  onStopSignal(async (signal) => {
    await stopCommands()
    cleanUp()
    process.exit(128 + constants.signals[signal])
  })

  await installIfMissing(root)
  const reports = reportFolder()
  const site = steps.some(({ needsSite }) => needsSite) ? await testSite() : undefined
  const results = []
  for (const step of steps) results.push(await runStep(step, site, reports))
  cleanUp()
  console.log(`\n${testSummary(results).join('\n')}`)
  process.exitCode = hasFailed(results) ? 1 : 0
})

/** One for each run, so that two at once do not read each other's. */
function reportFolder() {
  const cache = join(root, 'node_modules', '.cache', 'crossrung')
  mkdirSync(cache, { recursive: true })
  const reports = mkdtempSync(join(cache, 'reports-'))
  leftovers.add(reports)
  return reports
}

/** The browser and the built site, or why there is none; the other steps run all the same. */
async function testSite() {
  try {
    await buildIfStale(root, '/')
    return { chromium: await ensureChromium(root) }
  } catch (error) {
    if (!error.plain) throw error
    console.error(error.message)
    return { why: error.message }
  }
}

async function runStep(step, site, reports) {
  console.log(`\n> ${step.name}`)
  if (step.needsSite) return { name: step.name, ...(await inBrowser(step, site, reports)) }
  return { name: step.name, ...(await timed(step, reports, process.env)) }
}

async function inBrowser(step, { why, chromium }, reports) {
  if (why !== undefined) return { ...oneCheck(1), seconds: 0, why }
  const port = String(await freePort())
  const pictures = join(root, 'test-results', port)
  leftovers.add(pictures)
  const result = await timed(step, reports, browserEnv(chromium, port, reports))
  if (result.failed > 0) leftovers.delete(pictures)
  return result
}

async function timed({ program, report }, reports, env) {
  const began = performance.now()
  const file = join(reports, `${report}.json`)
  const [packageName, args, bin] = program(file)
  const code = await runCommand(packageProgram(root, packageName, args, bin), { cwd: root, env })
  const seconds = (performance.now() - began) / 1000
  const counts = report === undefined ? oneCheck(code) : runnerCounts(report, textOf(file), code)
  return { ...counts, seconds }
}

function browserEnv(chromium, port, reports) {
  const { NO_COLOR: plain, ...env } = process.env
  return {
    ...env,
    // Playwright sets FORCE_COLOR for its workers, and Node warns of that beside NO_COLOR.
    ...(plain !== undefined && { FORCE_COLOR: '0' }),
    CHROMIUM_PATH: chromium,
    CROSSRUNG_TEST_PORT: port,
    CROSSRUNG_TEST_REPORT: join(reports, 'playwright.json'),
  }
}

function cleanUp() {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true })
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
