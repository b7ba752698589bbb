/**
 * @typedef {import('./test-report.mjs').Counts & { name: string, seconds: number, why?: string }} StepResult
 *   why: one sentence when the step could not be run
 */

/**
 * A line on each step, and alone on the last line the sum: "N passed, N failed".
 * @param {readonly StepResult[]} results
 * @returns {readonly string[]}
 */
export function testSummary(results) {
  return [...results.map(stepLine), '', countsText(sumOf(results))]
}

/** @param {readonly StepResult[]} results */
export function hasFailed(results) {
  return results.some(({ failed }) => failed > 0)
}

function stepLine(result) {
  const { name, seconds, broken, flaky, why } = result
  const verdict = result.failed > 0 ? 'failed' : 'passed'
  const notes = [
    `${seconds.toFixed(1)} s`,
    ...broken.map((title) => `failed: "${title}"`),
    ...flaky.map((title) => `passed on a retry: "${title}"`),
    ...(why === undefined ? [] : [why]),
  ]
  return `${name.padEnd(10)} ${verdict}  ${countsText(result)}  (${notes.join('; ')})`
}

function countsText({ passed, failed, skipped }) {
  const text = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${text}, ${skipped} skipped` : text
}

function sumOf(results) {
  const sum = (of) => results.reduce((total, result) => total + of(result), 0)
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
  }
}
