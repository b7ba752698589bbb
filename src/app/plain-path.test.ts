import { expect, test } from 'vitest'
import { singleSlashes, withoutFileName } from './plain-path.ts'

test.each([
  ['/', '/'],
  ['/roles/cto/', '/roles/cto/'],
  ['//', '/'],
  ['//attacker.invalid/', '/attacker.invalid/'],
  ['/career///roles//cto', '/career/roles/cto'],
])('the path %s has no slash twice: %s', (given, plain) => {
  expect(singleSlashes(given)).toBe(plain)
})

test.each([
  ['/roles/cto', '/roles/cto'],
  ['/shared/index.html', '/shared/'],
  ['/index.html', '/'],
])('the path %s without its file is %s', (given, plain) => {
  expect(withoutFileName(given)).toBe(plain)
})
