import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contentPlugin } from './content-plugin.ts'

let root: string
let server: ViteDevServer

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'crossrung-dev-'))
  cpSync('content', join(root, 'content'), { recursive: true })
  server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [contentPlugin()],
    server: { middlewareMode: true, ws: false },
  })
})

afterEach(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

test('while developing, a saved mistake is told with file and line, and the next save recovers', async () => {
  const file = join(root, 'content/roles/cto.md')
  const good = readFileSync(file, 'utf8')
  expect(await ladder()).toContain('CTO')
  // Whoever saves has begun long before; what is saved while the watcher still starts, it does not see.
  await vi.waitFor(
    () => expect(server.watcher.getWatched()[join(root, 'content/roles')]).toContain('cto.md'),
    { timeout: 20_000 },
  )

  writeFileSync(file, `${good}\nSee [[no-such-page]]. [our judgement]\n`)
  const line = good.split('\n').length + 1
  await vi.waitFor(
    () => expect(ladder()).rejects.toThrow(`content/roles/cto.md:${line}: there is no page`),
    { timeout: 20_000, interval: 200 },
  )

  writeFileSync(file, good)
  await vi.waitFor(async () => expect(await ladder()).toContain('CTO'), {
    timeout: 20_000,
    interval: 200,
  })
})

/** What the page gets of the ladder. */
async function ladder(): Promise<string> {
  return (await server.transformRequest('virtual:crossrung/ladder'))?.code ?? ''
}
