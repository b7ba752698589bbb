// @vitest-environment node
import { expect, test } from 'vitest'
import { siteBase } from './site-base.mjs'

test('a base has a slash at both ends, however it is written', () => {
  expect(siteBase(undefined)).toBe('/')
  expect(siteBase('')).toBe('/')
  expect(siteBase('/')).toBe('/')
  expect(siteBase('career')).toBe('/career/')
  expect(siteBase('/tools/career-map')).toBe('/tools/career-map/')
})

test.each(['../up', '/a b/', 'https://example.org/', '/a?b', './'])(
  'the base "%s" is refused in one sentence',
  (text) => {
    expect(() => siteBase(text)).toThrow(
      `BASE is "${text}", which is not a path. Write it as in BASE=/career/.`,
    )
  },
)
