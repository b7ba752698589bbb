// @vitest-environment node
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sitePath } from './site-path.mjs'

test('a target is decoded and loses its base, query and fragment', () => {
  const path = (target, base = '/') => sitePath(target, base)
  expect(path('/roles/a%20b?x=1#y')).toEqual({ code: 'path', path: '/roles/a b' })
  expect(path('/career/roles/', '/career/')).toEqual({ code: 'path', path: '/roles/' })
  expect(path('/career/', '/career/')).toEqual({ code: 'path', path: '/' })
  expect(path('/career?view=list', '/career/')).toEqual({ code: 'folder' })
  expect(path('/careers', '/career/')).toEqual({ code: 'nothing' })
  expect(path('/roles', '/career/')).toEqual({ code: 'nothing' })
  expect(path('/%E0%A4%A')).toEqual({ code: 'malformed' })
})

test('no target whatever leads out of the folder, or to a dot file', () => {
  const piece = fc.constantFrom('/', '.', '..', '%2e', '%2f', '%5c', '\\', 'a', '%25', ':', '%00')
  const target = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => `/${pieces.join('')}`),
  )
  fc.assert(
    fc.property(target, (text) => {
      const asked = sitePath(text, '/')
      if (asked.code !== 'path') return
      expect(join('/site', asked.path).startsWith('/site/')).toBe(true)
      expect(asked.path).not.toMatch(/\/\.|[\\\0]/)
    }),
  )
})
