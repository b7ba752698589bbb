import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileVault } from './compile-vault.ts'
import { explainContentProblem } from './problem.ts'

const root = join(import.meta.dirname, '../../content')
const vault = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return {
      path: path.slice(root.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }
  })

test('the default vault has no problem', () => {
  const compiled = compileVault(vault)
  expect(compiled.ok ? [] : compiled.problems.map(explainContentProblem)).toEqual([])
})
