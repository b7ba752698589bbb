// @vitest-environment node
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { workerPlugin } from './worker-plugin.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crossrung-worker-'))
  writeFileSync(join(root, 'entry.js'), 'export const one = 1\n')
})

afterEach(() => rmSync(root, { recursive: true }))

test('a build that fails tells its own error, not that there is nothing to keep, and writes no worker', async () => {
  const failing: Plugin = {
    name: 'failing',
    transform() {
      throw new Error('What is wrong.')
    },
  }
  const built = build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [failing, workerPlugin()],
    build: { rolldownOptions: { input: join(root, 'entry.js') } },
  })
  await expect(built).rejects.toThrow('What is wrong.')
  expect(readdirSync(root)).toEqual(['entry.js'])
})
