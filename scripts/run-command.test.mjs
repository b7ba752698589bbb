// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from './run-command.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const module = join(process.cwd(), 'scripts/run-command.mjs')

test('a command gives its exit code', async () => {
  expect(await runCommand(node('process.exit(0)'))).toBe(0)
  expect(await runCommand(node('process.exit(3)'))).toBe(3)
})

test('a command out of time is ended, and says so by its code', async () => {
  expect(await runCommand(node('setInterval(() => {}, 1000)'), { timeout: 1 })).toBe(124)
})

test.skipIf(process.platform === 'win32')(
  'a stopped script takes along what its commands started',
  async () => {
    const grandchild = "setInterval(() => {}, 1000); console.log('up')"
    const child = `import { spawn } from 'node:child_process'
      spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { stdio: 'inherit' })`
    const root = temporaryFolder({
      'child.mjs': child,
      'script.mjs': `import { onStopSignal, runCommand, stopCommands } from ${JSON.stringify(module)}
        onStopSignal(async () => {
          await stopCommands()
          process.exit(0)
        })
        await runCommand({ file: process.execPath, args: ['child.mjs'] })`,
    })
    const { npm_lifecycle_event: _byNpm, ...env } = process.env
    const script = spawn(process.execPath, ['script.mjs'], { cwd: root, env })
    onTestFinished(() => void script.kill('SIGKILL'))
    await once(script.stdout, 'data')
    script.kill('SIGTERM')
    // "close" comes when nobody holds the output open any more.
    const [code] = await once(script, 'close')
    expect(code).toBe(0)
  },
)

function node(code) {
  return { file: process.execPath, args: ['-e', code] }
}
