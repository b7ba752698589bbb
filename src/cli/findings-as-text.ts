import { join, relative } from 'node:path'
import type { Finding } from '#content/lint/finding.ts'
import { tally } from './tally.ts'

/**
 * Findings for people: a line each, `file:line  severity  message`, with paths from where they stand, so that a
 * terminal opens them. Answered warnings are counted, not shown.
 */
export function findingsAsText(findings: readonly Finding[], folder: string, cwd: string): string {
  const open = findings.filter(({ answer }) => answer === undefined)
  const lines = open.map(
    ({ file, line, severity, message }) =>
      `${relative(cwd, join(folder, file))}:${line}  ${severity}  ${onOneLine(message)}\n`,
  )
  return `${lines.join('')}${summary(findings)}\n`
}

function summary(findings: readonly Finding[]): string {
  const { errors, warnings, answered, notes } = tally(findings)
  const counts = [many(errors, 'error'), many(warnings, 'warning'), many(notes, 'note')].join(', ')
  const rest =
    answered === 0
      ? ''
      : `; ${many(answered, 'warning')} answered in ${answered === 1 ? 'its file' : 'their files'}`
  return `${counts}${rest}.`
}

function many(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count === 0 ? 'no' : count} ${what}s`
}

/** A message may quote what an author, or somebody worse, wrote: no line break and no sign that commands a terminal. */
function onOneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}
