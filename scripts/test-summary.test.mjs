// @vitest-environment node
import { expect, test } from 'vitest'
import { hasFailed, testSummary } from './test-summary.mjs'

const none = { passed: 0, failed: 0, skipped: 0, broken: [], flaky: [] }
const lint = { ...none, name: 'lint', seconds: 0.84, passed: 1 }
const unit = { ...none, name: 'unit', seconds: 20.06, passed: 210, skipped: 2, flaky: ['wobbly'] }
const browser = { ...none, name: 'browser', seconds: 0, failed: 1, why: 'The build failed.' }

test('each step has a line, and the sum stands alone on the last', () => {
  expect(testSummary([lint, unit, browser])).toEqual([
    'lint       passed  1 passed, 0 failed  (0.8 s)',
    'unit       passed  210 passed, 0 failed, 2 skipped  (20.1 s; passed on a retry: "wobbly")',
    'browser    failed  0 passed, 1 failed  (0.0 s; The build failed.)',
    '',
    '211 passed, 1 failed, 2 skipped',
  ])
})

test('what failed is named', () => {
  expect(testSummary([{ ...unit, failed: 1, broken: ['a law'] }])[0]).toBe(
    'unit       failed  210 passed, 1 failed, 2 skipped  (20.1 s; failed: "a law"; passed on a retry: "wobbly")',
  )
})

test('without skipped tests the sum does not mention them', () => {
  expect(testSummary([lint]).at(-1)).toBe('1 passed, 0 failed')
})

test('one failed step is a failed run', () => {
  expect(hasFailed([lint, unit])).toBe(false)
  expect(hasFailed([lint, browser])).toBe(true)
})
