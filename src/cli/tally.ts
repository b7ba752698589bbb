import type { Finding } from '#content/lint/finding.ts'

export type Tally = {
  readonly errors: number
  /** Those that their files do not answer. */
  readonly warnings: number
  readonly answered: number
  readonly notes: number
}

export function tally(findings: readonly Finding[]): Tally {
  const count = (fits: (finding: Finding) => boolean) => findings.filter(fits).length
  return {
    errors: count(({ severity }) => severity === 'error'),
    warnings: count(({ severity, answer }) => severity === 'warning' && answer === undefined),
    answered: count(({ severity, answer }) => severity === 'warning' && answer !== undefined),
    notes: count(({ severity }) => severity === 'note'),
  }
}
