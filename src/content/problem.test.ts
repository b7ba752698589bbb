import { expect, test } from 'vitest'
import { explainContentProblem, type ProblemCause } from './problem.ts'

/** One of each kind; the compiler asks for the one that is missing here. */
const causes: { readonly [Code in ProblemCause['code']]: Extract<ProblemCause, { code: Code }> } = {
  'missing-file': { code: 'missing-file', holds: 'every source' },
  'stray-file': { code: 'stray-file' },
  'too-large': { code: 'too-large', most: 100 },
  'no-front-matter': { code: 'no-front-matter' },
  'bad-yaml': { code: 'bad-yaml', message: 'it makes no sense. Write it anew.' },
  'bad-field': { code: 'bad-field', field: 'gist', message: 'is missing. Add it.' },
  'file-name': { code: 'file-name', expected: 'roles/lead.md' },
  'unknown-id': { code: 'unknown-id', what: 'role', id: 'leed', nearest: 'lead' },
  taken: { code: 'taken', what: 'facet "hiring"', by: 'ladder.md:3' },
  missing: { code: 'missing', what: 'The heading "Pros"', mend: 'Add it.' },
  'self-move': { code: 'self-move' },
  'no-place': { code: 'no-place', found: 'This text' },
  'no-source': { code: 'no-source', text: 'Leads one team.' },
  markup: { code: 'markup', found: 'Bold text' },
  'broken-link': { code: 'broken-link', found: '[[lead|the lead' },
  'unknown-heading': { code: 'unknown-heading', heading: 'Duties', known: ['Pros', 'Cons'] },
  'registry-changed': { code: 'registry-changed', what: 'skill "hiring"' },
  'registry-unsealed': { code: 'registry-unsealed', what: 'skill "hiring"', seal: 'abcdef' },
  'registry-length': { code: 'registry-length', length: 46, entries: 45 },
  'registry-gone': { code: 'registry-gone', what: 'skill "hiring"' },
  'registry-retired': { code: 'registry-retired', what: 'skill "hiring"' },
}

test('each kind of problem says where it is, what is wrong and what to do', () => {
  const told = Object.values(causes).map((cause) =>
    explainContentProblem({ file: 'roles/lead.md', line: 7, cause }),
  )
  expect(told).toMatchInlineSnapshot(`
    [
      "roles/lead.md:7: this file is missing. Add it: it holds every source.",
      "roles/lead.md:7: nothing reads this file. Move it to the folder of its kind (roles, moves, skills, tracks, factors, questions, guides) or remove it.",
      "roles/lead.md:7: this is larger than 100 characters. Split it or shorten it.",
      "roles/lead.md:7: the front matter is missing. Begin the file with a line "---", then its fields, then another "---".",
      "roles/lead.md:7: the YAML cannot be read: it makes no sense. Write it anew.",
      "roles/lead.md:7: "gist" is missing. Add it.",
      "roles/lead.md:7: the file’s name does not fit the ids in it. Rename the file to "roles/lead.md" or change an id.",
      "roles/lead.md:7: there is no role "leed". Did you mean "lead"?",
      "roles/lead.md:7: the facet "hiring" is taken by ladder.md:3. Give each its own, or remove one.",
      "roles/lead.md:7: The heading "Pros" is missing. Add it.",
      "roles/lead.md:7: this move leads from a role to itself. Name two different roles.",
      "roles/lead.md:7: This text has no place here, so nobody would read it. Move it under a heading that is known, or remove it.",
      "roles/lead.md:7: "Leads one team." says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".",
      "roles/lead.md:7: Bold text has no place here. Write plain paragraphs, list items and headings.",
      "roles/lead.md:7: "[[lead|the lead" is no complete link. Write [[id]], [[id|words]] or [[id#Heading]] on one line.",
      "roles/lead.md:7: the heading "Duties" is not known here. Use one of: Pros, Cons.",
      "roles/lead.md:7: the seal of the skill "hiring" does not fit: it, or an entry above it, was changed, moved, reused or removed, and links that people keep would mean something else. Put the entries back as they were. Rename with "was", drop with "retired", and add only at the end.",
      "roles/lead.md:7: the skill "hiring" has no seal yet. Write "seal: abcdef", and count it in "length".",
      "roles/lead.md:7: 46 entries are counted, and 45 are here. Put back what was removed, and mark it "retired" if it is no longer used.",
      "roles/lead.md:7: the vault has no skill "hiring", and links may name it for ever. Mark it "retired: 2026-11-24", or put the new id here and this one under "was" if it was renamed.",
      "roles/lead.md:7: the skill "hiring" is retired here, and yet the vault has it. Take "retired" away, or give the new one another id.",
    ]
  `)
})

test('an id that is like no other is told without a guess', () => {
  const cause = { code: 'unknown-id', what: 'role', id: 'xyz', nearest: undefined } as const
  expect(explainContentProblem({ file: 'moves/a--xyz.md', line: 3, cause })).toBe(
    'moves/a--xyz.md:3: there is no role "xyz". Add it, or name one that exists.',
  )
})

test('a long statement is told by its beginning', () => {
  const cause = { code: 'no-source', text: 'and on '.repeat(30) } as const
  expect(explainContentProblem({ file: 'roles/lead.md', line: 3, cause })).toMatch(
    /^roles\/lead\.md:3: "(and on ){8}a…" says nothing/,
  )
})
