// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testSteps } from './test-steps.mjs'

test('without names everything is run, quick checks first', () => {
  const names = testSteps([]).map(({ name }) => name)
  expect(names).toEqual(['format', 'lint', 'types', 'dead-code', 'unit', 'browser'])
})

test('named steps are run in the usual order', () => {
  const names = testSteps(['browser', 'lint']).map(({ name }) => name)
  expect(names).toEqual(['lint', 'browser'])
})

test('an unknown step is refused, and the known ones are named', () => {
  expect(() => testSteps(['unit', 'e2e'])).toThrow(
    'There is no step "e2e". Name some of: format, lint, types, dead-code, unit, browser.',
  )
})

test('every program comes from a package that package.json names', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const { program } of testSteps([])) {
    expect(Object.keys(devDependencies)).toContain(program('report.json')[0])
  }
})
