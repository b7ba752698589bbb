// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { headersFor, parseHeadersFile } from './headers-file.mjs'

const text = [
  '# a comment',
  '/*',
  '  X-Frame-Options: DENY',
  '',
  '  # another',
  '  Link: <https://example.org/a:b>; rel=preload',
  '/assets/*',
  '\tCache-Control: immutable',
  '/exact',
  '  X-Exact: yes',
  '/roles/*/print',
  '  X-Print: yes',
].join('\r\n')

test('a path gets the headers of every pattern that fits it', () => {
  const rules = parseHeadersFile(text)
  const everywhere = {
    'x-frame-options': 'DENY',
    link: '<https://example.org/a:b>; rel=preload',
  }
  expect(headersFor(rules, '/')).toEqual(everywhere)
  expect(headersFor(rules, '/assets/app.js')).toEqual({
    ...everywhere,
    'cache-control': 'immutable',
  })
  expect(headersFor(rules, '/exact')).toEqual({ ...everywhere, 'x-exact': 'yes' })
  expect(headersFor(rules, '/exact/not')).toEqual(everywhere)
  expect(headersFor(rules, '/roles/team-lead/print')).toEqual({ ...everywhere, 'x-print': 'yes' })
})

test('two values of one header are joined, as hosts do', () => {
  const rules = parseHeadersFile('/*\n  X-A: one\n/b\n  x-a: two')
  expect(headersFor(rules, '/b')).toEqual({ 'x-a': 'one, two' })
})

test('a line that is no header is named', () => {
  expect(() => parseHeadersFile('/*\n  nonsense')).toThrow(
    '_headers: "nonsense" is not a header. Write "Name: value".',
  )
})

test('every page is sent with the strict policy, and assets are kept for good', () => {
  const rules = parseHeadersFile(readFileSync('public/_headers', 'utf8'))
  const page = headersFor(rules, '/roles/team-lead/')
  expect(page).toEqual({
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types crossrung-worker",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'x-frame-options': 'DENY',
  })
  expect(headersFor(rules, '/assets/index-BTNHPj5m.js')).toEqual({
    ...page,
    'cache-control': 'public, max-age=31536000, immutable',
  })
})
