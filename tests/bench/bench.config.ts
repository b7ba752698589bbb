import { defineConfig } from '@playwright/test'
import base from '#tests/playwright.config.ts'

// scripts/bench.mjs serves the site and runs this.
const { webServer: _, ...rest } = base

export default defineConfig({
  ...rest,
  testMatch: '*.bench.ts',
  workers: 1,
  timeout: 30 * 60_000,
  reporter: 'dot',
  use: { ...base.use, screenshot: 'off' },
})
