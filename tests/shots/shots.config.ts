import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import base from '#tests/playwright.config.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

// scripts/shots.mjs runs this.
export default defineConfig({
  ...base,
  testMatch: '*.shots.ts',
  outputDir: join(root, 'test-results/shots'),
  reporter: 'dot',
  use: {
    ...base.use,
    // The pictures are the result.
    screenshot: 'off',
    contextOptions: { reducedMotion: 'reduce' },
  },
})
