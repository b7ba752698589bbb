import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import { warningCodes } from '#content/warning-codes.ts'
import { findingsIn } from '#testing/findings.ts'
import { planted, rewritten, smallVault, withFile } from '#testing/vault.ts'
import { lintVault } from './lint-vault.ts'

const content = join(import.meta.dirname, '../../../content')

test('what the compiler refuses is an error, with its line, its cause and its mend', () => {
  const vault = planted('roles/lead.md', '- Speaks for the team. [@book]', '- Speaks. [@boook]')
  expect(findingsIn(vault, 'unknown-id')).toEqual([
    'roles/lead.md:29 error: there is no source "boook". Did you mean "book"?',
  ])
})

test('errors hide no warnings, in the same file or in another', () => {
  const broken = rewritten(
    planted('roles/lead.md', '- Speaks for the team. [@book]', '- Speaks, as [[lead]]. [@boook]'),
    'ladder.md',
    'title: A small ladder',
    'titel: A small ladder',
  )
  expect(findingsIn(broken, 'self-link')).toHaveLength(1)
  expect(findingsIn(broken, 'no-way-out')).toHaveLength(1)
  expect(findingsIn(broken, 'bad-field').length).toBeGreaterThan(0)
})

test('findings are in the order of files and lines', () => {
  const vault = withFile(smallVault, 'roles/notes.txt', '')
  const places = lintVault(vault).map(({ file, line }) => ({ file, line }))
  const sorted = [...places].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  )
  expect(places).toEqual(sorted)
})

test('the manual of the vault explains each warning', () => {
  const manual = readFileSync(join(content, 'README.md'), 'utf8')
  const explained = [...manual.matchAll(/^\| (`.+`) \|/gm)]
    .flatMap(([, names = '']) => names.split(', '))
    .map((name) => name.replaceAll('`', ''))
  expect(explained).toEqual([...warningCodes, 'needless-answer'])
})

test('the default vault has no error, and each warning is mended or answered in its file', () => {
  const vault = readVault(content)
  const open = lintVault(vault).filter(
    ({ severity, answer }) => severity !== 'note' && answer === undefined,
  )
  expect(open).toEqual([])
})
