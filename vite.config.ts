import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { siteBase } from './scripts/site-base.mjs'
import { unitTests } from './scripts/unit-tests.mjs'
import { contentPlugin } from './src/build/content-plugin.ts'
import { prerenderPlugin } from './src/build/prerender-plugin.ts'
import { workerPlugin } from './src/build/worker-plugin.ts'

const setupFiles = ['src/testing/begin-anew.ts']
const { pure, page, rest } = unitTests(import.meta.dirname)

export default defineConfig({
  base: siteBase(process.env['BASE']),
  plugins: [contentPlugin(), react(), tailwindcss(), prerenderPlugin(), workerPlugin()],
  build: { target: 'es2023', modulePreload: { polyfill: false } },
  test: {
    // A bound on hanging, wide enough for a busy machine; nothing here measures speed.
    testTimeout: 60_000,
    // All cores: by itself Vitest leaves one to its own work, which is little.
    maxWorkers: '100%',
    pool: 'threads',
    isolate: false,
    // One kind after the other: a thread goes on with files of its kind alone.
    projects: [
      { extends: true, test: { name: 'pure', include: pure, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: { name: 'page', include: page, setupFiles, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'rest', include: rest, setupFiles, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
