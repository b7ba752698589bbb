/**
 * @typedef {{ passed: number, failed: number, skipped: number, broken: readonly string[], flaky: readonly string[] }} Counts
 *   broken: the names of tests that failed, and of files that could not be run
 *   flaky: the names of tests that passed on a retry; they count as passed
 */

/**
 * What a step without a report counts for: one check.
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function oneCheck(code) {
  return { ...none, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
}

/**
 * A runner's tests. A runner that failed and blames no test, or wrote no report, counts as one failed.
 * @param {'vitest' | 'playwright'} runner
 * @param {string | undefined} text its JSON report
 * @param {number} code its exit code
 * @returns {Counts}
 */
export function runnerCounts(runner, text, code) {
  const counts = countsIn(runner, text)
  if (counts === undefined) return { ...none, failed: 1 }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const none = { passed: 0, failed: 0, skipped: 0, broken: [], flaky: [] }

function countsIn(runner, text) {
  try {
    const report = JSON.parse(text)
    return runner === 'vitest' ? vitestCounts(report) : playwrightCounts(report)
  } catch {
    return undefined
  }
}

function vitestCounts({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const count = (status) => tests.filter((test) => test.status === status).length
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const passed = count('passed')
  const failed = count('failed')
  const retried = ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0
  return {
    passed,
    failed: failed + brokenFiles.length,
    skipped: tests.length - passed - failed,
    broken: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...brokenFiles.map(({ name }) => name),
    ],
    flaky: tests.filter(retried).map(({ fullName }) => fullName),
  }
}

function playwrightCounts({ stats, suites }) {
  const specs = suites.flatMap(specsIn)
  const titles = (wanted) =>
    specs
      .filter(({ tests }) => tests.some(({ status }) => status === wanted))
      .map(({ title }) => title)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    broken: titles('unexpected'),
    flaky: titles('flaky'),
  }
}

function specsIn({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}
