import { test } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import { lintVault } from '#content/lint/lint-vault.ts'
import { smallVault } from '#testing/vault.ts'
test('x', () => {
  for (const v of [readVault('content'), smallVault]) for (const f of lintVault(v)) console.log(f.file+':'+f.line, f.severity, f.code, f.message)
})
