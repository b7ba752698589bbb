import { type CompiledVault, compileVault } from '#content/compile-vault.ts'
import { type ContentProblem, explainCause } from '#content/problem.ts'
import type { Vault } from '#content/vault.ts'
import { alikeLevels } from './alike-levels.ts'
import { answered } from './answered.ts'
import { deadEnds } from './dead-ends.ts'
import { fallingLevels } from './falling-levels.ts'
import type { Finding } from './finding.ts'
import { hardToRead } from './hard-to-read.ts'
import { type Pages, readPages } from './read-pages.ts'
import type { Remark } from './remark.ts'
import { selfLinks } from './self-links.ts'
import { unequalLengths } from './unequal-lengths.ts'

const rules: readonly ((pages: Pages) => readonly Remark[])[] = [
  selfLinks,
  deadEnds,
  alikeLevels,
  fallingLevels,
  unequalLengths,
  hardToRead,
]

/**
 * All that is to be told of a vault, in order of file and line. What cannot be read keeps nothing else from being
 * looked at.
 */
export function lintVault(
  vault: Vault,
  compiled: CompiledVault = compileVault(vault),
): readonly Finding[] {
  const pages = readPages(vault)
  const errors = compiled.ok ? [] : compiled.problems.map(errorOf)
  const remarks = answered(
    pages,
    rules.flatMap((rule) => rule(pages)),
  )
  return [...errors, ...remarks].sort(byPlace)
}

function errorOf({ file, line, cause }: ContentProblem): Finding {
  return { file, line, severity: 'error', code: cause.code, message: explainCause(cause) }
}

function byPlace(a: Finding, b: Finding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}
