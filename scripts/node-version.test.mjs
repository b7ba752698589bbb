// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { requireNode, runsOn } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.12.0', '22.23.3', '24.0.0', '24.9.0', '25.1.0', '26.0.0'])(
  'Node %s is enough',
  (version) => {
    expect(runsOn(version)).toBe(true)
  },
)

test.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0', '23.11.0'])(
  'Node %s is not',
  (version) => {
    expect(runsOn(version)).toBe(false)
  },
)

test('package.json asks for the same versions', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe('^20.19.0 || ^22.12.0 || >=24')
})

test('an old Node is told what is needed and where to get it', () => {
  expect(() => requireNode('18.20.8')).toThrow(
    'Crossrung needs Node 20.19 or later, 22.12 or later, or 24 or later; this is Node 18.20.8. Install one from https://nodejs.org and run the command again.',
  )
})
