import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { findingsIn } from '#testing/findings.ts'
import { planted } from '#testing/vault.ts'

const answer = (text: string) =>
  planted('roles/expert.md', 'reviewed:', `answers:\n${text}\nreviewed:`)

test('a warning is answered in the front matter of its file, with a reason', () => {
  const vault = answer('  - { warning: no-way-out, because: Nobody in our company leaves it. }')
  expect(complaintsAbout(vault)).toEqual([])
  expect(findingsIn(vault, 'no-way-out')).toEqual([
    expect.stringMatching(
      /^roles\/expert\.md:2 warning: .* Answer: Nobody in our company leaves it\.$/,
    ),
  ])
  expect(findingsIn(vault, 'needless-answer')).toEqual([])
})

test('an answer to a warning that there is not is a warning, and cannot be answered', () => {
  const vault = answer(
    '  - { warning: self-link, because: It is meant like that. }\n  - { warning: no-way-out, because: Nobody ever leaves it. }',
  )
  expect(findingsIn(vault, 'needless-answer')).toEqual([
    'roles/expert.md:18 warning: this answers a warning "self-link" that there is not. Remove the answer.',
  ])
})

test('an answer for one heading answers no other', () => {
  const skill = (heading: string) =>
    planted(
      'skills/design.md',
      'reviewed:',
      `answers:\n  - { warning: alike-levels, heading: ${heading}, because: They are samples only. }\nreviewed:`,
    )
  const open = (vault: ReturnType<typeof skill>) =>
    findingsIn(vault, 'alike-levels').filter(
      (text) => text.startsWith('skills/design.md') && !text.includes('Answer:'),
    )
  expect(open(skill('3 Does it at 3'))).toHaveLength(3)
  expect(findingsIn(skill('Another'), 'needless-answer')).toEqual([
    'skills/design.md:6 warning: this answers a warning "alike-levels" under "Another" that there is not. Remove the answer.',
  ])
})

test.each([
  ['without a reason', '{ warning: no-way-out }', '"answers › 1 › because" is missing. Add it.'],
  [
    'with a word for a reason',
    '{ warning: no-way-out, because: fine }',
    '"answers › 1 › because" is no reason. Say in three words or more why the text stays as it is.',
  ],
  [
    'to what is no warning',
    '{ warning: no-source, because: We have no sources. }',
    '"answers › 1 › warning" is no warning that a file can answer. Use one of: self-link, no-way-in, no-way-out, alike-levels, unequal-roles, unequal-sides, hard-to-read.',
  ],
])('an answer %s is refused', (_, text, says) => {
  expect(complaintsAbout(answer(`  - ${text}`))).toEqual([`roles/expert.md:18: ${says}`])
})

test('every kind of file but the ladder’s may answer', () => {
  const given = 'answers: [{ warning: hard-to-read, because: A law says it so. }]'
  for (const [path, field] of [
    ['moves/lead--manager.md', 'from:'],
    ['tracks/craft.md', 'id: craft'],
    ['factors/joy.md', 'id: joy'],
    ['questions/focus.md', 'id: focus'],
    ['skills/writing.md', 'id: writing'],
  ] as const) {
    const vault = planted(path, field, `${given}\n${field}`)
    expect(complaintsAbout(vault), path).toEqual([])
  }
})
