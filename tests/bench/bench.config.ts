import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '#tests/playwright.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

// scripts/bench.mjs serves the site and runs this.
const { webServer: _, ...rest } = base

export default defineConfig({
  ...rest,
  testMatch: '*.bench.ts',
  outputDir: join(root, 'test-results/bench'),
  workers: 1,
  timeout: 30 * 60_000,
  reporter: 'dot',
  use: { ...base.use, screenshot: 'off' },
})
