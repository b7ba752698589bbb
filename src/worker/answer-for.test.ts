import { expect, test } from 'vitest'
import { answerFor } from './answer-for.ts'
import type { SiteBuild } from './site-build.ts'

const site: SiteBuild = {
  base: '/career/',
  id: '0123456789ab',
  first: [
    ['', 'a'],
    ['404.html', 'b'],
    ['assets/first-BB19HZmC.js', 'c'],
  ],
  rest: [['roles/cto/', 'd']],
}

test.each([
  ['/career/', ''],
  ['/career/index.html', ''],
  ['/career/?view=list', ''],
  ['/career/roles/cto', 'roles/cto/'],
  ['/career/roles/cto/', 'roles/cto/'],
  ['/career/roles/cto/index.html', 'roles/cto/'],
  ['/career/assets/first-BB19HZmC.js', 'assets/first-BB19HZmC.js'],
])('%s is answered with a file of the build', (address, path) => {
  expect(asked(address)).toEqual({ kind: 'file', path })
})

test('an address that the build does not know is asked of the site, which may be newer', () => {
  expect(asked('/career/roles/no-such-role')).toEqual({ kind: 'unknown' })
  expect(asked('/career/roles/cto/extra')).toEqual({ kind: 'unknown' })
})

test('a script of another build may be in its cache', () => {
  const path = 'assets/first-Dv3b9aqk.js'
  expect(asked(`/career/${path}`, { mode: 'cors' })).toEqual({ kind: 'older', path })
})

test.each([
  ['another origin', { url: 'https://elsewhere.example/career/' }],
  ['another app at the same origin', { url: 'https://site.example/' }],
  ['a folder whose name begins like ours', { url: 'https://site.example/career-fair/' }],
  ['anything but GET', { method: 'POST' }],
  ['a file that no build has', { url: 'https://site.example/career/data.json', mode: 'cors' }],
])('%s is left to the browser', (_, request) => {
  expect(asked('/career/', request)).toEqual({ kind: 'leave' })
})

function asked(address: string, more: object = {}) {
  const origin = 'https://site.example'
  const request = { method: 'GET', mode: 'navigate', url: `${origin}${address}` }
  return answerFor(site, origin, { ...request, ...more })
}
