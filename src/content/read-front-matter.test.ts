import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { planted, smallVault, withFile, withoutFile } from '#testing/vault.ts'
import type { Vault } from './vault.ts'

type Mistake = readonly [what: string, vault: Vault, says: readonly string[]]

const mistakes: readonly Mistake[] = [
  [
    'a vault without ladder.md',
    withoutFile(smallVault, 'ladder.md'),
    [
      'ladder.md:1: this file is missing. Add it: it holds rungs, scale, facets and the order of everything.',
    ],
  ],
  [
    'a vault without sources.yaml',
    withoutFile(smallVault, 'sources.yaml'),
    ['sources.yaml:1: this file is missing. Add it: it holds every source that statements cite.'],
  ],
  [
    'a file that nothing reads',
    withFile(smallVault, 'roles/notes.txt', 'Later.'),
    [
      'roles/notes.txt:1: nothing reads this file. Move it to the folder of its kind (roles, moves, skills, tracks, factors, questions, guides) or remove it.',
    ],
  ],
  [
    'a folder within a folder',
    withFile(smallVault, 'roles/old/lead.md', 'Later.'),
    [
      'roles/old/lead.md:1: nothing reads this file. Move it to the folder of its kind (roles, moves, skills, tracks, factors, questions, guides) or remove it.',
    ],
  ],
  [
    'a file of more than half a megabyte',
    withFile(smallVault, 'roles/lead.md', '-'.repeat(512 * 1024 + 1)),
    ['roles/lead.md:1: this is larger than 524288 characters. Split it or shorten it.'],
  ],
  [
    'more than half a megabyte of sources',
    withFile(smallVault, 'sources.yaml', '#'.repeat(512 * 1024 + 1)),
    ['sources.yaml:1: this is larger than 524288 characters. Split it or shorten it.'],
  ],
  [
    'no front matter',
    withFile(smallVault, 'roles/lead.md', 'You lead.\n'),
    [
      'roles/lead.md:1: the front matter is missing. Begin the file with a line "---", then its fields, then another "---".',
    ],
  ],
  [
    'front matter that does not end',
    withFile(smallVault, 'factors/joy.md', '---\nid: joy\ntitle: Joy\n'),
    [
      'factors/joy.md:1: the front matter is missing. Begin the file with a line "---", then its fields, then another "---".',
    ],
  ],
  [
    'empty front matter',
    withFile(smallVault, 'factors/joy.md', '---\n---\nJoy. [@book]\n'),
    ['factors/joy.md:2: "front matter" is empty. Write its fields, each as "name: value".'],
  ],
  [
    'front matter that is a list',
    withFile(smallVault, 'factors/joy.md', '---\n- joy\n---\nJoy. [@book]\n'),
    ['factors/joy.md:2: "front matter" is not a set of fields. Write each as "name: value".'],
  ],
  [
    'a colon in a text without quotes',
    planted('roles/lead.md', 'gist: Leads one', 'gist: Leads: one'),
    [
      'roles/lead.md:6: the YAML cannot be read: Nested mappings are not allowed in compact mappings. Put text in quotes if it holds ": " or " #", or begins with a sign.',
    ],
  ],
  [
    'a bracket that does not close',
    planted('ladder.md', '[people, craft]', '[people, craft'),
    [
      'ladder.md:6: the YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Put text in quotes if it holds ": " or " #", or begins with a sign.',
    ],
  ],
  [
    'a tab that indents',
    planted('ladder.md', '  - Several teams', '\t- Several teams'),
    ['ladder.md:8: the YAML cannot be read: a tab indents this line. Indent with spaces.'],
  ],
  [
    'a field named twice',
    planted('roles/lead.md', 'rung: 1', 'rung: 1\nrung: 2'),
    ['roles/lead.md:6: the YAML cannot be read: a field is named twice. Keep one of the two.'],
  ],
  [
    'a quote that does not close in sources.yaml',
    planted('sources.yaml', 'read: full', 'read: "full'),
    [
      'sources.yaml:7: the YAML cannot be read: a quotation mark opens here and does not close. Add the other one.',
    ],
  ],
  [
    'two documents in sources.yaml',
    planted('sources.yaml', '- id: talk', '---\n- id: talk'),
    [
      'sources.yaml:8: the YAML cannot be read: a second document begins here. Remove the line "---".',
    ],
  ],
  [
    'a tag',
    planted('roles/lead.md', 'rung: 1', 'rung: !number 1'),
    [
      'roles/lead.md:5: the YAML cannot be read: "!number" is a tag. Write plain text, in quotes if it begins with a sign.',
    ],
  ],
  [
    'a tag that YAML knows',
    planted('roles/lead.md', 'rung: 1', 'rung: !!binary MQ=='),
    [
      'roles/lead.md:5: the YAML cannot be read: "!!binary" is a tag. Write plain text, in quotes if it begins with a sign.',
    ],
  ],
  [
    'an anchor',
    planted('roles/lead.md', 'title: Lead', 'title: &name Lead\nalias: *name'),
    [
      'roles/lead.md:3: the YAML cannot be read: "&name" marks a value that is used again. Write values out where they are used.',
    ],
  ],
  [
    'an alias of nothing',
    planted('roles/lead.md', 'title: Lead', 'title: *name'),
    [
      'roles/lead.md:3: the YAML cannot be read: "*name" repeats another value. Write the value out.',
    ],
  ],
  [
    'a character that nobody can see',
    planted('roles/lead.md', 'gist: Leads one', 'gist: Leads\u0000 one'),
    [
      'roles/lead.md:6: the YAML cannot be read: a character that nobody can see or read, U+0000, stands here. Remove it.',
    ],
  ],
  [
    'bytes that are no UTF-8, as they are read',
    planted('roles/lead.md', 'gist: Leads one', 'gist: Leads \ufffdne'),
    [
      'roles/lead.md:6: the YAML cannot be read: a character that nobody can see or read, U+FFFD, stands here. Remove it.',
    ],
  ],
  [
    'a merge key',
    planted('roles/lead.md', '  hiring: {', '  <<: { level: 1 }\n  hiring: {'),
    [
      'roles/lead.md:15: "asks › <<" is no id. Use lower-case letters, digits and single hyphens, as in "staff-engineer".',
    ],
  ],
  [
    'a list as the name of a field',
    planted('roles/lead.md', 'title: Lead', '? [title]\n: Lead'),
    ['roles/lead.md:3: the YAML cannot be read: a list or a map names a field. Use a word.'],
  ],
  [
    'a field named __proto__',
    planted('roles/lead.md', '  writing: {', '  __proto__: { level: 5 }\n  writing: {'),
    [
      'roles/lead.md:17: the YAML cannot be read: "__proto__" is no name for a field. Choose another.',
    ],
  ],
  [
    'a field named __proto__ in quotes, in sources.yaml',
    planted(
      'sources.yaml',
      '  where: In the hall',
      '  "__proto__": { read: full }\n  where: In the hall',
    ),
    [
      'sources.yaml:11: the YAML cannot be read: "__proto__" is no name for a field. Choose another.',
    ],
  ],
  [
    'values nested too deeply',
    planted('roles/lead.md', 'title: Lead', 'title: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]'),
    ['roles/lead.md:3: the YAML cannot be read: it is nested more than 16 deep. Flatten it.'],
  ],
]

test.each(mistakes)(
  'a file that cannot be read is refused with its line and its mend: %s',
  (_, vault, says) => {
    expect(complaintsAbout(vault)).toEqual(says)
  },
)

test('what looks like a tag, an anchor or an alias inside a text is text', () => {
  const signs = 'gist: Leads one & two * three ! four'
  const quoted = 'gist: "&a *b !c"'
  const block = 'gist: >-\n  &a *b !c\n'
  for (const gist of [signs, quoted, block]) {
    const vault = planted('roles/lead.md', 'gist: Leads one team', gist)
    expect(complaintsAbout(vault), gist).toEqual([])
  }
})
