import { expect, test } from 'vitest'
import { readCommand } from './read-command.ts'

test.each([
  ['', { kind: 'help' }],
  ['--help', { kind: 'help' }],
  ['check --help', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['check', { kind: 'check', path: undefined, json: false }],
  ['check my-vault --json', { kind: 'check', path: 'my-vault', json: true }],
  ['--json check ../vault', { kind: 'check', path: '../vault', json: true }],
  ['check -- --odd-name', { kind: 'check', path: '--odd-name', json: false }],
  ['schema', { kind: 'schema', path: undefined }],
])('"crossrung %s" is understood', (words, command) => {
  expect(readCommand(words.split(' ').filter(Boolean))).toEqual({ ok: true, command })
})

test.each([
  ['chekc', 'There is no command "chekc". Did you mean "check"?'],
  ['frobnicate', 'There is no command "frobnicate". Use check or schema.'],
  ['--json', 'A command is missing. Name one: check or schema.'],
  ['check --jsn', 'check has no option "--jsn". It takes --json.'],
  ['schema --json', 'schema has no option "--json". It takes none.'],
  ['check a b', '"b" is one path too many. Give check one folder, or none for content/.'],
])('"crossrung %s" is answered by what is wrong and what to do', (words, problem) => {
  expect(readCommand(words.split(' '))).toEqual({ ok: false, problem })
})
