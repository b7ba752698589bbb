import { compileVault } from '#content/compile-vault.ts'
import { explainContentProblem } from '#content/problem.ts'
import type { Vault } from '#content/vault.ts'

/** What an author is told about a vault, a line a problem; nothing for a good one. */
export function complaintsAbout(vault: Vault): readonly string[] {
  const compiled = compileVault(vault)
  return compiled.ok ? [] : compiled.problems.map(explainContentProblem)
}
