import { plainError } from './run-as-script.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(report: string) => readonly [packageName: string, args: readonly string[], program?: string]} program
 *   what to run, given the file to write a report to
 * @property {'vitest' | 'playwright'} [report] the runner whose report says how many tests there were
 * @property {boolean} [needsSite] whether it needs the built site and a browser
 *
 * What `npm test` runs, in order: everything, or the steps named.
 * @param {readonly string[]} names
 * @returns {readonly Step[]}
 */
export function testSteps(names) {
  const unknown = names.find((name) => !steps.some((step) => step.name === name))
  if (unknown !== undefined) {
    const known = steps.map(({ name }) => name).join(', ')
    throw plainError(`There is no step "${unknown}". Name some of: ${known}.`)
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'format', program: () => ['@biomejs/biome', ['format', '.'], 'biome'] },
  {
    name: 'lint',
    program: () => ['@biomejs/biome', ['lint', '--error-on-warnings', '.'], 'biome'],
  },
  { name: 'types', program: () => ['typescript', ['--noEmit'], 'tsc'] },
  { name: 'dead-code', program: () => ['knip', []] },
  {
    name: 'unit',
    program: (report) => [
      'vitest',
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report: 'vitest',
  },
  {
    name: 'browser',
    program: () => ['@playwright/test', ['test', '-c', 'tests/playwright.config.ts'], 'playwright'],
    report: 'playwright',
    needsSite: true,
  },
]
