import { readVault } from '#build/read-vault.ts'
import { lintVault } from '#content/lint/lint-vault.ts'
import { findingsAsJson } from './findings-as-json.ts'
import { findingsAsText } from './findings-as-text.ts'
import { type Place, vaultFolder } from './place.ts'
import type { Command } from './read-command.ts'
import { misuse, type Spoken } from './spoken.ts'

/** `crossrung check`: everything that is to be told of a vault. */
export function check(
  { path, json }: Extract<Command, { readonly kind: 'check' }>,
  place: Place,
): Spoken {
  const vault = vaultFolder(path, place)
  if (!vault.ok) return misuse(vault.problem)
  const findings = lintVault(readVault(vault.folder))
  const failed = findings.some(({ severity }) => severity === 'error')
  return {
    exitCode: failed ? 1 : 0,
    out: json ? findingsAsJson(findings) : findingsAsText(findings, vault.folder, place.cwd),
    err: '',
  }
}
