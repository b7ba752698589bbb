import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import process from 'node:process'
import { expect, type Page, test } from '@playwright/test'
import { brotliSize, builtText, scriptsOf } from '#tests/site-files.ts'
import { coldVisit } from './cold-visit.ts'
import { quietMachine } from './quiet-machine.ts'

const { CROSSRUNG_BENCH_SITE: site = '', CROSSRUNG_BENCH_REPORT: report = '' } = process.env
const pairs = 9

test('first visits to the map, with and without its scripts', async ({ launchOptions }) => {
  const built = () => coldVisit(site, launchOptions, { waitForMap: true, finish: clickRole })
  const bare = () => coldVisit(`${site}without-scripts/`, launchOptions, { waitForMap: false })
  // The first of each warms the machine and the server, and does not count.
  const { paths, browser } = await built()
  await bare()

  let quiet = 0
  const measured: object[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    if (await quietMachine()) quiet += 1
    const ours = await built()
    if (await quietMachine()) quiet += 1
    const { painted } = await bare()
    expect(painted).toBeGreaterThan(0)
    measured.push({ painted: ours.painted, bare: painted, taken: ours.taken, shift: ours.shift })
  }
  const files = paths.map((path) => (path.endsWith('/') ? `${path}index.html` : path))
  writeFileSync(
    report,
    JSON.stringify({
      firstScripts: total(scriptsOf(builtText('index.html'))),
      firstVisit: total(files),
      pairs: measured,
      quiet,
      machine: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}, ${browser}, Node ${process.version}`,
    }),
  )
})

/** Whether the map has answered: by scripts, so in the same document. */
async function clickRole(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: 'Career map' })
    .getByRole('link', { name: /^Director/ })
    .click()
  await expect(page.getByRole('complementary', { name: 'Director' })).toBeVisible()
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBeGreaterThan(0)
}

/** Bytes on the wire. */
function total(files: readonly string[]): number {
  return files.map(brotliSize).reduce((sum, size) => sum + size, 0)
}
