import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtCli } from './built-cli.mjs'
import { requireNode } from './node-version.mjs'
import { runAsScript } from './run-as-script.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

await runAsScript(import.meta.url, async () => {
  // A reader such as `head` may have seen enough.
  process.stdout.on('error', () => process.exit())
  try {
    requireNode()
    const { main } = await import(pathToFileURL(await builtCli(root)).href)
    const { exitCode, out, err } = main(process.argv.slice(2), { root, cwd: userFolder() })
    process.stdout.write(out)
    process.stderr.write(err)
    process.exitCode = exitCode
  } catch (error) {
    // 1 would say that the vault has errors.
    const plain = error.plain || error.syscall !== undefined
    console.error(plain ? error.message : error)
    process.exitCode = 2
  }
})

/** npm runs scripts in the folder of the product, and tells where it was called. */
function userFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: called } = process.env
  return script === 'crossrung' && called !== undefined ? called : process.cwd()
}
