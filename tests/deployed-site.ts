import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveSite } from '#scripts/serve.mjs'

/** A site that is deployed anew while tabs are open, and may be gone altogether. */
export type DeployedSite = {
  readonly url: string
  readonly deploy: (dir: string) => void
  readonly replace: (file: string, by: string) => void
  readonly append: (file: string, text: string) => void
  readonly remove: (pattern: RegExp) => void
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  readonly end: () => Promise<void>
}

/** Serves a copy of `dir` under `base`. */
export async function deployedSite(dir: string, base: string): Promise<DeployedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'crossrung-deployed-'))
  const deploy = (from: string) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    cpSync(from, folder, { recursive: true })
  }
  deploy(dir)
  let server: Awaited<ReturnType<typeof serveSite>> | undefined = await serveSite({
    dir: folder,
    base,
    port: 0,
  })
  const { url, port } = server
  const stop = async () => {
    await server?.close()
    server = undefined
  }
  return {
    url,
    deploy,
    replace: (file, by) => cpSync(join(folder, by), join(folder, file)),
    append: (file, text) => appendFileSync(join(folder, file), text),
    remove: (pattern) => {
      for (const name of readdirSync(join(folder, 'assets'))) {
        if (pattern.test(name)) rmSync(join(folder, 'assets', name))
      }
    },
    stop,
    start: async () => {
      server = await serveSite({ dir: folder, base, port })
    },
    end: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
