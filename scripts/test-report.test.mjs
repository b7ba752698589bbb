// @vitest-environment node
import { expect, test } from 'vitest'
import { oneCheck, runnerCounts } from './test-report.mjs'

const vitest = JSON.stringify({
  testResults: [
    {
      status: 'failed',
      assertionResults: [
        { fullName: 'a', status: 'passed', failureMessages: [] },
        { fullName: 'wobbly', status: 'passed', failureMessages: ['once'] },
        { fullName: 'b', status: 'failed', failureMessages: ['always'] },
        { fullName: 'c', status: 'skipped', failureMessages: [] },
        { fullName: 'd', status: 'todo', failureMessages: [] },
      ],
    },
    { name: 'broken.test.ts', status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed', failureMessages: [] }] },
  ],
})

const playwright = JSON.stringify({
  stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
  suites: [
    {
      specs: [
        { title: 'steady', tests: [{ status: 'expected' }] },
        { title: 'red', tests: [{ status: 'unexpected' }] },
      ],
      suites: [{ specs: [{ title: 'wobbly', tests: [{ status: 'flaky' }] }] }],
    },
  ],
})

test('a check counts as one', () => {
  expect(oneCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0, broken: [], flaky: [] })
  expect(oneCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0, broken: [], flaky: [] })
})

test("Vitest's tests are counted and the failed named, and a file that could not be loaded is one of them", () => {
  expect(runnerCounts('vitest', vitest, 1)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 2,
    broken: ['b', 'broken.test.ts'],
    flaky: ['wobbly'],
  })
})

test("Playwright's tests are counted, and one that passed on a retry as passed", () => {
  expect(runnerCounts('playwright', playwright, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 2,
    broken: ['red'],
    flaky: ['wobbly'],
  })
})

test('a runner that fails without blaming a test is one failed', () => {
  const allPassed = JSON.stringify({
    stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 },
    suites: [],
  })
  expect(runnerCounts('playwright', allPassed, 1)).toMatchObject({ passed: 3, failed: 1 })
  expect(runnerCounts('playwright', allPassed, 0)).toMatchObject({ passed: 3, failed: 0 })
})

test.each([undefined, '', '{ cut', 'null', '{}'])(
  'a runner with the report %j is one failed, whatever its exit code',
  (text) => {
    const failed = { passed: 0, failed: 1, skipped: 0, broken: [], flaky: [] }
    expect(runnerCounts('vitest', text, 0)).toEqual(failed)
    expect(runnerCounts('playwright', text, 1)).toEqual(failed)
  },
)
