import { lintVault } from '#content/lint/lint-vault.ts'
import type { Vault } from '#content/vault.ts'

/** What an author is told of one kind, a line each: `file:line code message`, and the answer if the file gives one. */
export function findingsIn(vault: Vault, code: string): readonly string[] {
  return lintVault(vault)
    .filter((finding) => finding.code === code)
    .map(({ file, line, severity, message, answer }) => {
      const said = `${file}:${line} ${severity}: ${message}`
      return answer === undefined ? said : `${said} Answer: ${answer}`
    })
}
