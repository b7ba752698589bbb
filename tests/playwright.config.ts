import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

// scripts/test.mjs sets these three; by hand: CHROMIUM_PATH=… npx playwright test -c tests/playwright.config.ts
const {
  CHROMIUM_PATH: chromium,
  CROSSRUNG_TEST_PORT: port = '4199',
  CROSSRUNG_TEST_REPORT: report,
} = process.env

const root = fileURLToPath(new URL('..', import.meta.url))
const baseURL = `http://localhost:${port}/`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: report !== undefined,
  workers: 2,
  // The summary names what passed on a retry.
  retries: report === undefined ? 0 : 1,
  // Bounds on hanging, wide enough for a busy machine; nothing here measures speed.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A folder for each port: two runs at once empty only their own.
  outputDir: join(root, 'test-results', port),
  reporter: [
    ['list'],
    ['json', { outputFile: report ?? join(root, 'node_modules/.cache/crossrung/playwright.json') }],
  ],
  use: {
    baseURL,
    // Requests that a worker answers can be neither counted nor changed; what it does has tests of its own.
    serviceWorkers: 'block',
    headless: true,
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium !== undefined && { executablePath: chromium }),
      args: [
        // Nothing but the site's own requests; a sandbox is not to be had as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        // What is one device stays one process (lent-device.ts), and a page's own threads would only wait for a core:
        // both workers have theirs.
        '--process-per-site',
        '--js-flags=--single-threaded --max-optimized-bytecode-size=0',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node scripts/serve.mjs dist ${port}`,
    cwd: root,
    env: { BASE: '/' },
    url: baseURL,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
})
