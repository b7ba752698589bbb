import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import type { Vault } from '#content/vault.ts'
import { serveSite } from '#scripts/serve.mjs'
import { type BuiltSite, buildSiteOf, builtOnce, careerBase } from './built-site.ts'
import { Devices } from './devices.ts'
import { firstVault, nextVault } from './small-vaults.ts'

type LongLived = {
  readonly devices: Devices
  /** The site of a small ladder, below /career/: half as many files, which a device has in half the time. */
  readonly small: BuiltSite
  /** Where it is served, for tests that leave it as it is. */
  readonly smallUrl: string
  /** Its next version: the map has another title. */
  readonly next: BuiltSite
}

/**
 * What lasts as long as a worker of the runner, made when a test first needs it; builds are made once a run, into the folder that
 * the run empties. One set for all tests: between two files whose sets differ, the runner starts its worker and the browser anew.
 */
export const test = base.extend<object, LongLived>({
  devices: [
    async ({ browser }, use) => {
      const devices = new Devices(browser)
      await use(devices)
      await devices.end()
    },
    { scope: 'worker' },
  ],
  small: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use, { project }) => {
      const small = join(project.outputDir, 'small')
      // Whoever finds that the other has begun builds the next version meanwhile.
      if (existsSync(small)) await builtOnce(join(project.outputDir, 'next'), ofVault(nextVault))
      await use(await builtOnce(small, ofVault(firstVault)))
    },
    { scope: 'worker' },
  ],
  smallUrl: [
    async ({ small }, use) => {
      const { url, close } = await serveSite({ dir: small.dir, base: careerBase, port: 0 })
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
  next: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use, { project }) =>
      use(await builtOnce(join(project.outputDir, 'next'), ofVault(nextVault))),
    { scope: 'worker' },
  ],
})

function ofVault(vault: Vault): (dir: string) => Promise<BuiltSite> {
  return (dir) => buildSiteOf(vault, dir, careerBase)
}
