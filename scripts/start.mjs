import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './build-if-stale.mjs'
import { installIfMissing } from './install.mjs'
import { requireNode } from './node-version.mjs'
import { plainError, runAsScript } from './run-as-script.mjs'
import { onStopSignal, stopCommands } from './run-command.mjs'
import { serveSite } from './serve.mjs'
import { siteBase } from './site-base.mjs'
import { wantedPort } from './wanted-port.mjs'

/** How many ports after a taken one are tried. */
const tries = 100

/**
 * Opens on the first port from `first` on that is free.
 * @template T
 * @param {number} first
 * @param {(port: number) => Promise<T>} open rejects with code EADDRINUSE when the port is taken
 * @returns {Promise<T>}
 */
export async function onFreePort(first, open) {
  const last = Math.min(first + tries, 65_535)
  for (let port = first; port <= last; port += 1) {
    const opened = await open(port).catch((error) => whyNot(error, port))
    if (opened !== undefined) return opened
  }
  throw plainError(`The ports ${first} to ${last} are all taken. Set PORT to a free one.`)
}

function whyNot(error, port) {
  if (error.code === 'EADDRINUSE') return undefined
  if (error.code === 'EACCES') {
    throw plainError(`You may not open port ${port}. Set PORT to one above 1023.`)
  }
  throw error
}

await runAsScript(import.meta.url, async () => {
  requireNode()
  const root = fileURLToPath(new URL('..', import.meta.url))
  const dir = join(root, 'dist')
  const wanted = wantedPort(process.env.PORT)
  const base = siteBase(process.env.BASE)
  let close = stopCommands
  onStopSignal(async () => {
    await close()
    process.exit(0)
  })

  await installIfMissing(root)
  await buildIfStale(root, base)
  const site = await onFreePort(wanted, (port) => serveSite({ dir, base, port }))
  close = site.close
  if (site.port !== wanted) console.log(`Port ${wanted} is taken; this is the next free one.`)
  console.log(site.url)
})
