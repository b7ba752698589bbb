// @vitest-environment node
import { expect, test } from 'vitest'
import { npmCommand } from './npm-command.mjs'

test('the npm that started us is used again', () => {
  const env = { npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js' }
  expect(npmCommand(['ci'], { env, platform: 'linux' })).toEqual({
    file: process.execPath,
    args: [env.npm_execpath, 'ci'],
  })
})

test('started by another program, npm is looked for on PATH', () => {
  const env = { npm_execpath: '/usr/lib/node_modules/yarn/bin/yarn.js' }
  expect(npmCommand(['ci'], { env, platform: 'linux' })).toEqual({ file: 'npm', args: ['ci'] })
})

test('on Windows a shell gets one text, as Node asks', () => {
  expect(npmCommand(['run', 'build'], { env: {}, platform: 'win32' })).toEqual({
    file: 'npm.cmd run build',
    args: [],
    shell: true,
  })
})
