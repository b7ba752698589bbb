// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { lockStamp } from './install.mjs'
import { freePort } from './listen-local.mjs'
import { onFreePort } from './start.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('taken ports are passed over', async () => {
  const tried = []
  const open = async (port) => {
    tried.push(port)
    if (port < 4175) throw Object.assign(new Error('taken'), { code: 'EADDRINUSE' })
    return 'open'
  }
  expect(await onFreePort(4173, open)).toBe('open')
  expect(tried).toEqual([4173, 4174, 4175])
})

test('when no port is free, or the first is not allowed, one sentence says what to do', async () => {
  const failing = (code) => async () => {
    throw Object.assign(new Error(code), { code })
  }
  await expect(onFreePort(65_530, failing('EADDRINUSE'))).rejects.toThrow(
    'The ports 65530 to 65535 are all taken. Set PORT to a free one.',
  )
  await expect(onFreePort(80, failing('EACCES'))).rejects.toThrow(
    'You may not open port 80. Set PORT to one above 1023.',
  )
})

test('it builds, serves, prints the address last, and ends on a signal', async () => {
  const port = await freePort()
  const first = await started(aProject(), { PORT: String(port) })
  expect(first.lines.at(-1)).toBe(`http://localhost:${port}/`)
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('built for /')
  expect(await first.end('SIGTERM')).toBe(0)
})

test('a second start builds nothing, and finds another port while the first is taken', async () => {
  const root = aProject()
  const port = await occupiedPort()
  const first = await started(root, { PORT: String(port) })
  const built = (lines) => lines.some((line) => line.includes('building'))
  expect(built(first.lines)).toBe(true)
  expect(await first.end('SIGINT')).toBe(0)
  const second = await started(root, { PORT: String(port) })
  expect(built(second.lines)).toBe(false)
  expect(second.lines.at(-2)).toBe(`Port ${port} is taken; this is the next free one.`)
  expect(second.lines.at(-1)).toMatch(/^http:\/\/localhost:\d+\/$/)
  expect(await second.end('SIGINT')).toBe(0)
})

test('a PORT that is none, and a build that fails, each end it with a sentence', async () => {
  expect(await failed(aProject(), { PORT: 'http' })).toEqual([
    'PORT is "http", which is no port. Use a whole number from 1 to 65535.',
  ])
  const broken = aProject('process.exit(1)')
  expect((await failed(broken, {})).at(-1)).toBe('The build failed; its message is above.')
})

/** A project whose build is one line, with these scripts in it and everything installed. */
function aProject(build = writesOnePage) {
  const lock = JSON.stringify({ packages: {} })
  const root = temporaryFolder({
    'package.json': JSON.stringify({ type: 'module', scripts: { build: 'node build.mjs' } }),
    'package-lock.json': lock,
    'node_modules/.crossrung-lock': lockStamp(lock),
    'build.mjs': build,
  })
  cpSync('scripts', join(root, 'scripts'), { recursive: true })
  return root
}

const writesOnePage = `import { mkdirSync, writeFileSync } from 'node:fs'
console.log('building')
mkdirSync('dist', { recursive: true })
writeFileSync('dist/index.html', 'built for ' + process.env.BASE)`

async function started(root, extra) {
  const child = start(root, extra)
  const lines = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.startsWith('http')) break
  }
  const end = async (signal) => {
    child.kill(signal)
    const [code] = await once(child, 'exit')
    return code
  }
  return { lines, end }
}

async function failed(root, extra) {
  const child = start(root, extra)
  child.stdout.resume()
  const lines = []
  for await (const line of createInterface({ input: child.stderr })) lines.push(line)
  expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
  return lines
}

function start(root, extra) {
  const { PORT: _port, BASE: _base, npm_lifecycle_event: _byNpm, ...env } = process.env
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...env, ...extra },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function occupiedPort() {
  const server = createServer()
  onTestFinished(() => void server.close())
  await new Promise((resolve) => {
    server.listen({ port: 0, host: '127.0.0.1' }, resolve)
  })
  return server.address().port
}
