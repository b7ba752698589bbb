// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { lockStamp } from './install.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

test('when all is well, the sum stands alone on the last line and the code is 0', async () => {
  const root = aProject({ vitest: reporting({ passed: 2 }) })
  const { code, lines } = await tested(root, ['format', 'lint', 'types', 'dead-code', 'unit'])
  expect(lines.at(-1)).toBe('6 passed, 0 failed')
  expect(code).toBe(0)
})

test('a step that fails does not keep the others from running', async () => {
  const root = aProject({ tsc: 'process.exit(2)', vitest: reporting({ passed: 2, failed: 1 }) })
  const { code, lines } = await tested(root, ['format', 'types', 'unit'])
  expect(lines.at(-1)).toBe('3 passed, 2 failed')
  expect(lines.at(-4)).toMatch(/^types {6}failed {2}0 passed, 1 failed {2}\(\d/)
  expect(code).toBe(1)
})

test('without a build the browser step is one failed, and the rest still runs', async () => {
  const root = aProject({ vitest: reporting({ passed: 1 }) })
  const { code, lines } = await tested(root, ['unit', 'browser'])
  expect(lines.at(-3)).toContain('The build failed; its message is above.')
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
  expect(code).toBe(1)
})

test('it leaves no report behind', async () => {
  const root = aProject({ vitest: reporting({ passed: 1 }) })
  await tested(root, ['unit'])
  expect(await readdir(join(root, 'node_modules/.cache/crossrung'))).toEqual([])
})

test('an unknown step is refused', async () => {
  expect(await tested(aProject({}), ['e2e'])).toMatchObject({ code: 1, lines: [''] })
})

/** A project with these scripts in it, whose tools are each one line of code. */
function aProject({ biome = '', tsc = '', knip = '', vitest = '' }) {
  const lock = JSON.stringify({ packages: {} })
  const root = temporaryFolder({
    'package.json': JSON.stringify({ type: 'module', scripts: { build: 'node missing.mjs' } }),
    'package-lock.json': lock,
    'node_modules/.crossrung-lock': lockStamp(lock),
    ...aPackage('@biomejs/biome', 'biome', biome),
    ...aPackage('typescript', 'tsc', tsc),
    ...aPackage('knip', 'knip', knip),
    ...aPackage('vitest', 'vitest', vitest),
  })
  cpSync('scripts', join(root, 'scripts'), { recursive: true })
  return root
}

function aPackage(name, program, code) {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ bin: { [program]: 'bin.cjs' } }),
    [`node_modules/${name}/bin.cjs`]: code,
  }
}

/** A Vitest that writes a report of so many tests. */
function reporting({ passed, failed = 0 }) {
  const some = (count, status) => Array(count).fill({ status, failureMessages: [] })
  const assertionResults = [...some(passed, 'passed'), ...some(failed, 'failed')]
  const report = JSON.stringify({ testResults: [{ status: 'passed', assertionResults }] })
  return `const file = process.argv.at(-1).split('=')[1]
    require('node:fs').writeFileSync(file, ${JSON.stringify(report)})
    process.exitCode = ${failed > 0 ? 1 : 0}`
}

async function tested(root, names) {
  const { npm_lifecycle_event: _byNpm, ...env } = process.env
  const child = spawn(process.execPath, ['scripts/test.mjs', ...names], { cwd: root, env })
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stderr.resume()
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return { code, lines: output.trimEnd().split('\n') }
}
