import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const promises = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('- '))

test('every promise names the test that holds it, and that test is there', () => {
  expect(promises.length).toBeGreaterThan(20)
  for (const promise of promises) {
    const [, file, title] = /`((?:src|tests)\/[^`]+)`: "([^"]+)"$/.exec(promise) ?? []
    expect(file, promise).toBeDefined()
    expect(readFileSync(file, 'utf8'), promise).toContain(title)
  }
})

test('every named Trusted Types policy is listed with its reason', () => {
  const [, names = ''] =
    /trusted-types ([^;\n]+)/.exec(readFileSync('public/_headers', 'utf8')) ?? []
  const listed = readFileSync('docs/security.md', 'utf8')
  expect(names).not.toBe('')
  for (const name of names.trim().split(/\s+/)) {
    expect(listed).toContain(name === "'none'" ? 'policies: none' : `\`${name}\``)
  }
})
