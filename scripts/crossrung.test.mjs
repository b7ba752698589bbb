// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { smallVault } from '#testing/vault.ts'
import { builtCli } from './built-cli.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const vault = Object.fromEntries(smallVault.map(({ path, text: all }) => [`vault/${path}`, all]))
const { 'vault/roles/lead.md': lead } = vault

test('a vault without errors passes, with its warnings and notes and nothing else printed', async () => {
  const { code, out, err } = await crossrung(['check', 'vault'], temporaryFolder(vault))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const lines = out.trimEnd().split('\n')
  expect(lines[0]).toMatch(
    /^vault\/roles\/expert\.md:2 {2}warning {2}no move leads away from "expert"\. /,
  )
  expect(lines.at(-1)).toMatch(/^no errors, \d+ warnings, 1 note\.$/)
})

test('an error in a vault ends with exit code 1, in JSON too', async () => {
  const folder = temporaryFolder({
    ...vault,
    'vault/roles/lead.md': lead.replace('rung: 1', 'rung: 9'),
  })
  const { code, out } = await crossrung(['check', 'vault', '--json'], folder)
  const told = JSON.parse(out)
  expect(code).toBe(1)
  expect(told).toMatchObject({ format: 'crossrung-check', version: 1, ok: false, errors: 1 })
  expect(told.findings.find(({ severity }) => severity === 'error')).toEqual({
    file: 'roles/lead.md',
    line: 5,
    severity: 'error',
    code: 'bad-field',
    message: '"rung" is 9, and ladder.md has rungs 1 to 3. Name one of them.',
  })
})

test('without a path it is the default vault, from whatever folder, and it passes', async () => {
  const { code, out, err } = await crossrung(['check', '--json'], temporaryFolder())
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({ ok: true, errors: 0, warnings: 0 })
})

test('through npm a path is taken from where the user stands', async () => {
  const folder = temporaryFolder(vault)
  const env = { npm_lifecycle_event: 'crossrung', INIT_CWD: folder }
  const { code, out } = await crossrung(['check', 'vault'], root, env)
  expect(code).toBe(0)
  expect(out).toContain('vault/roles/expert.md:2')
})

test.each([
  ['a command that is not there', ['chekc'], 'There is no command "chekc". Did you mean "check"?'],
  ['an option that is not there', ['check', '--jsn'], 'check has no option "--jsn".'],
  [
    'a path that is not there',
    ['check', 'nowhere'],
    'There is nothing at "nowhere". Name the folder',
  ],
  [
    'a file',
    ['check', 'vault/ladder.md'],
    'No folder, but a file, is at "vault/ladder.md". Name the',
  ],
])('%s ends with exit code 2 and a sentence', async (_, args, says) => {
  const { code, out, err } = await crossrung(args, temporaryFolder(vault))
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.startsWith(says), err).toBe(true)
  expect(err.trimEnd().split('\n')).toHaveLength(1)
})

test.each([[[]], [['--help']]])('%j prints how it is used', async (args) => {
  const { code, out, err } = await crossrung(args, temporaryFolder())
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^Usage: [\s\S]+check \[PATH\] \[--json\][\s\S]+schema \[PATH\]/)
})

test('schema writes a schema for each kind of file beside the vault, and check does not mind', async () => {
  const folder = temporaryFolder(vault)
  const { code, out } = await crossrung(['schema', 'vault'], folder)
  expect({ code, out }).toEqual({ code: 0, out: 'Wrote 9 schemas to vault/.schema\n' })
  expect(readdirSync(join(folder, 'vault/.schema'))).toContain('role.json')
  expect(JSON.parse(readFileSync(join(folder, 'vault/.schema/role.json'), 'utf8')).type).toBe(
    'object',
  )
  expect((await crossrung(['check', 'vault'], folder)).code).toBe(0)
})

test('it is bundled once, not at each run', async () => {
  const made = statSync(await builtCli(root)).mtimeMs
  expect(statSync(await builtCli(root)).mtimeMs).toBe(made)
})

test('without packages a sentence says what to do', async () => {
  const empty = temporaryFolder()
  mkdirSync(join(empty, 'src'))
  await expect(builtCli(empty, () => Promise.reject(new Error('none')))).rejects.toThrow(
    'The packages are not installed. Run "npm ci" in the folder of the product.',
  )
})

async function crossrung(args, cwd, env = {}) {
  const { npm_lifecycle_event: _script, INIT_CWD: _called, ...rest } = process.env
  const child = spawn(process.execPath, [join(root, 'scripts/crossrung.mjs'), ...args], {
    cwd,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [[code], out, err] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ])
  return { code, out, err }
}
