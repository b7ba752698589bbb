// @vitest-environment node
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdsAll, installIfMissing, lockStamp } from './install.mjs'
import { temporaryFolder } from './temporary-folder.mjs'

const lock = {
  packages: {
    '': { name: 'site' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-other-platform': { version: '1.0.0', optional: true },
  },
}
const lockText = JSON.stringify(lock)
const installed = { packages: { 'node_modules/a': { version: '1.0.0' } } }

test('a fresh clone is installed once, a changed lock file again', async () => {
  const root = temporaryFolder({ 'package-lock.json': lockText })
  const npm = fakeNpm(root)
  expect(await installIfMissing(root, npm)).toBe(true)
  expect(await installIfMissing(root, npm)).toBe(false)
  writeFileSync(join(root, 'package-lock.json'), `${lockText}\n`.replaceAll('1.0.0', '1.0.1'))
  expect(await installIfMissing(root, npm)).toBe(true)
})

test('what was installed by hand is not installed again', async () => {
  const root = temporaryFolder({
    'package-lock.json': lockText,
    'node_modules/.package-lock.json': JSON.stringify(installed),
  })
  expect(await installIfMissing(root, fakeNpm(root, 1))).toBe(false)
})

test('an install that fails says so, and is tried again the next time', async () => {
  const root = temporaryFolder({ 'package-lock.json': lockText })
  await expect(installIfMissing(root, fakeNpm(root, 1))).rejects.toMatchObject({ plain: true })
  expect(await installIfMissing(root, fakeNpm(root))).toBe(true)
})

test('an older, a missing and a left-over package are each told from a whole install', () => {
  expect(holdsAll(lock, installed)).toBe(true)
  expect(holdsAll(lock, { packages: {} })).toBe(false)
  expect(holdsAll(lock, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false)
  const more = { ...installed.packages, 'node_modules/b': { version: '1.0.0' } }
  expect(holdsAll(lock, { packages: more })).toBe(false)
})

test('what was installed for another platform does not count', () => {
  expect(lockStamp(lockText, 'linux-x64')).not.toBe(lockStamp(lockText, 'darwin-arm64'))
})

function fakeNpm(root, code = 0) {
  return async ({ args }) => {
    expect(args).toContain('ci')
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    return code
  }
}
