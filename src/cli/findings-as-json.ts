import type { Finding } from '#content/lint/finding.ts'
import { tally } from './tally.ts'

/**
 * Findings for programs. content/README.md documents the form; a change that could break a reader of it raises
 * `version`.
 */
export function findingsAsJson(findings: readonly Finding[]): string {
  const { errors, warnings, answered, notes } = tally(findings)
  const value = {
    format: 'crossrung-check',
    version: 1,
    ok: errors === 0,
    errors,
    warnings,
    answered,
    notes,
    findings: findings.map(({ file, line, severity, code, message, answer }) => ({
      file,
      line,
      severity,
      code,
      message,
      ...(answer === undefined ? {} : { answer }),
    })),
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
