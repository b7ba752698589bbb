import { expect, test } from 'vitest'
import { folderWithSlash, singleSlashes, withoutFileName } from './plain-path.ts'

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
  ['/career', '/career/', '/career/'],
  ['/career/', '/career/', '/career/'],
  ['/career/roles', '/career/', '/career/roles'],
  ['/careers', '/career/', '/careers'],
  ['/', '/', '/'],
])('the path %s of a site in %s is %s', (given, base, plain) => {
  expect(folderWithSlash(given, base)).toBe(plain)
})

test.each([
  ['/roles/cto', '/roles/cto'],
  ['/shared/index.html', '/shared/'],
  ['/index.html', '/'],
])('the path %s without its file is %s', (given, plain) => {
  expect(withoutFileName(given)).toBe(plain)
})
