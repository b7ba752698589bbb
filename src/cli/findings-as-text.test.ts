import { expect, test } from 'vitest'
import type { Finding } from '#content/lint/finding.ts'
import { findingsAsJson } from './findings-as-json.ts'
import { findingsAsText } from './findings-as-text.ts'

const findings: readonly Finding[] = [
  {
    file: 'roles/cto.md',
    line: 7,
    severity: 'error',
    code: 'bad-field',
    message: '"gist" is long. Cut it.',
  },
  {
    file: 'roles/cto.md',
    line: 9,
    severity: 'warning',
    code: 'no-way-in',
    message: 'No way in. Add one.',
  },
  {
    file: 'roles/cto.md',
    line: 9,
    severity: 'warning',
    code: 'no-way-out',
    message: 'No way out. Add one.',
    answer: 'Nobody leaves it.',
  },
  {
    file: 'skills/a.md',
    line: 1,
    severity: 'note',
    code: 'falling-level',
    message: 'It falls. Leave it.',
  },
]

test('people read a line a finding, with paths from where they stand, and a count of each kind', () => {
  expect(findingsAsText(findings, '/home/me/site/content', '/home/me/site')).toBe(
    [
      'content/roles/cto.md:7  error  "gist" is long. Cut it.',
      'content/roles/cto.md:9  warning  No way in. Add one.',
      'content/skills/a.md:1  note  It falls. Leave it.',
      '1 error, 1 warning, 1 note; 1 warning answered in its file.',
      '',
    ].join('\n'),
  )
  expect(findingsAsText([], '/vault', '/vault')).toBe('no errors, no warnings, no notes.\n')
})

test('what a message quotes commands no terminal and breaks no line', () => {
  const message = 'there is no page "\u001b[2J\u202e\n\u009bx". Add it.'
  const [first] = findings.slice(0, 1).map((finding) => ({ ...finding, message }))
  const text = findingsAsText(first === undefined ? [] : [first], '/vault', '/vault')
  expect(text).toBe(
    'roles/cto.md:7  error  there is no page " [2J x". Add it.\n1 error, no warnings, no notes.\n',
  )
})

test('programs read one JSON value of a documented form', () => {
  expect(JSON.parse(findingsAsJson(findings))).toEqual({
    format: 'crossrung-check',
    version: 1,
    ok: false,
    errors: 1,
    warnings: 1,
    answered: 1,
    notes: 1,
    findings,
  })
  expect(JSON.parse(findingsAsJson([]))).toMatchObject({ ok: true, errors: 0, findings: [] })
})
