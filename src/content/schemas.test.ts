import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { planted } from '#testing/vault.ts'
import type { Vault } from './vault.ts'

type Mistake = readonly [what: string, vault: Vault, says: readonly string[]]

const mistakes: readonly Mistake[] = [
  [
    'a title that is missing',
    planted('roles/lead.md', 'title: Lead\n', ''),
    ['roles/lead.md:2: "title" is missing. Add it.'],
  ],
  [
    'a title that is empty',
    planted('roles/lead.md', 'title: Lead', 'title:'),
    ['roles/lead.md:3: "title" is empty. Write it or remove the file.'],
  ],
  [
    'a title that is blank',
    planted('roles/lead.md', 'title: Lead', 'title: " "'),
    ['roles/lead.md:3: "title" is empty. Write it or remove the file.'],
  ],
  [
    'a number for a title',
    planted('roles/lead.md', 'title: Lead', 'title: 12'),
    ['roles/lead.md:3: "title" is no text. Put it in quotes.'],
  ],
  [
    'a gist too long for the map',
    planted(
      'roles/lead.md',
      'gist: Leads one team\n',
      'gist: Leads one team and a half and whoever else comes by\n',
    ),
    ['roles/lead.md:6: "gist" is longer than 48 characters. Shorten it.'],
  ],
  [
    'a field of another kind of file',
    planted('roles/lead.md', 'rung: 1', 'rung: 1\nlevel: 3'),
    [
      'roles/lead.md:6: "front matter" has fields that are not known here: level. Known are id, title, track, rung, gist, summary, also-called, facets, asks, reviewed, answers.',
    ],
  ],
  [
    'an id in capitals',
    planted('roles/lead.md', 'track: people', 'track: People'),
    [
      'roles/lead.md:4: "track" is no id. Use lower-case letters, digits and single hyphens, as in "staff-engineer".',
    ],
  ],
  [
    'a day in words',
    planted('roles/lead.md', '2026-01-01', 'last May'),
    ['roles/lead.md:18: "reviewed" is no day. Write it as 2026-11-24.'],
  ],
  [
    'half a rung',
    planted('roles/lead.md', 'rung: 1', 'rung: 1.5'),
    ['roles/lead.md:5: "rung" is no whole number. 1 is the lowest row of ladder.md.'],
  ],
  [
    'a rung above the highest',
    planted('roles/lead.md', 'rung: 1', 'rung: 4'),
    ['roles/lead.md:5: "rung" is 4, and ladder.md has rungs 1 to 3. Name one of them.'],
  ],
  [
    'a rung below the lowest',
    planted('roles/lead.md', 'rung: 1', 'rung: 0'),
    ['roles/lead.md:5: "rung" is 0, and ladder.md has rungs 1 to 3. Name one of them.'],
  ],
  [
    'a revision in words',
    planted('ladder.md', 'revision: 1', 'revision: first'),
    ['ladder.md:4: "revision" is no whole number. Count revisions up from 1.'],
  ],
  [
    'a revision before the first',
    planted('ladder.md', 'revision: 1', 'revision: 0'),
    ['ladder.md:4: "revision" is less than 1. Count revisions up from 1.'],
  ],
  [
    'a scale of four steps',
    planted('ladder.md', '  - { name: Shaping, meaning: Sets the direction. }\n', ''),
    ['ladder.md:11: "scale" has fewer than 5 entries. Add what is missing.'],
  ],
  [
    'a scale of six steps',
    planted('ladder.md', 'facets:\n', '  - { name: More, meaning: And more. }\nfacets:\n'),
    ['ladder.md:11: "scale" has more than 5 entries. Take some away.'],
  ],
  [
    'a text where a list belongs',
    planted('ladder.md', '[people, craft]', 'people'),
    ['ladder.md:5: "tracks" is no list. Write one, as in [this, that].'],
  ],
  [
    'a list that is missing',
    planted('ladder.md', 'rungs:\n  - One team\n  - Several teams\n  - The company\n', ''),
    ['ladder.md:2: "rungs" is missing. Add it.'],
  ],
  [
    'a text where fields belong',
    planted('ladder.md', '{ id: hands-on, title: Hands-on }', 'hands-on'),
    ['ladder.md:18: "facets › 2" is not a set of fields. Write each as "name: value".'],
  ],
  [
    'asks that are no list of skills',
    planted(
      'roles/manager.md',
      'asks:\n  coaching: { level: 3, from: 3, to: 3, sources: [book] }\n  hiring: { level: 4, from: 4, to: 4, sources: [book] }\n  design: { level: 2, from: 2, to: 2, sources: [book] }\n  writing: { level: not asked, sources: [book] }',
      'asks: many',
    ),
    [
      'roles/manager.md:12: "asks" is no list of skills. Write one a line, as in "code-craft: { level: 3, from: 2, to: 4, sources: [dbx] }".',
    ],
  ],
  [
    'facets that are no list of facets',
    planted(
      'roles/manager.md',
      'facets:\n  answers-for: What it is for [@book]\n  hands-on: Some of the week [@book]\n',
      'facets: [many]\n',
    ),
    ['roles/manager.md:9: "facets" is no list of facets. Write one a line, as in "hiring: …".'],
  ],
  [
    'facets that are missing',
    planted(
      'roles/manager.md',
      'facets:\n  answers-for: What it is for [@book]\n  hands-on: Some of the week [@book]\n',
      '',
    ),
    ['roles/manager.md:2: "facets" is missing. Add it.'],
  ],
  [
    'the name of a facet in capitals',
    planted('roles/lead.md', '  hands-on:', '  Hands_On:'),
    [
      'roles/lead.md:12: "facets › Hands_On" is no id. Use lower-case letters, digits and single hyphens, as in "staff-engineer".',
    ],
  ],
  [
    'a level outside of the scale',
    planted('roles/lead.md', 'coaching: { level: 2', 'coaching: { level: 6'),
    [
      'roles/lead.md:14: "asks › coaching" is neither a level nor "not asked". Write { level: 3, from: 2, to: 4, sources: [dbx] } or { level: not asked, sources: [dbx] }.',
    ],
  ],
  [
    'an ask without a range',
    planted('roles/lead.md', 'from: 1, to: 3, ', ''),
    [
      'roles/lead.md:14: "asks › coaching" is neither a level nor "not asked". Write { level: 3, from: 2, to: 4, sources: [dbx] } or { level: not asked, sources: [dbx] }.',
    ],
  ],
  [
    'a range that does not hold its level',
    planted('roles/lead.md', 'from: 1, to: 3', 'from: 3, to: 4'),
    [
      'roles/lead.md:14: "asks › coaching" asks 2, which is outside of 3 to 4. Widen the range or mend the level.',
    ],
  ],
  [
    'an ask without a source',
    planted('roles/lead.md', 'to: 3, sources: [book]', 'to: 3, sources: []'),
    [
      'roles/lead.md:14: "asks › coaching › sources" has fewer than 1 entries. Add what is missing.',
    ],
  ],
  [
    'a weight out of range',
    planted('questions/focus.md', 'craft: 1', 'craft: 3'),
    ['questions/focus.md:7: "weights › a › craft" is no weight. Use -2, -1, 0, 1 or 2.'],
  ],
  [
    'weights that are no list of tracks',
    planted('questions/focus.md', '{ people: -2, craft: 1 }', 'none'),
    [
      'questions/focus.md:7: "weights › a" is no list of tracks. Write one weight a track, as in { technical: 2 }.',
    ],
  ],
  [
    'the weights of one pole only',
    planted('questions/focus.md', '  b: { people: 2, craft: 0 }\n', ''),
    ['questions/focus.md:7: "weights › b" is missing. Add it.'],
  ],
  [
    'no weights',
    planted(
      'questions/focus.md',
      'weights:\n  a: { people: -2, craft: 1 }\n  b: { people: 2, craft: 0 }\n',
      '',
    ),
    ['questions/focus.md:2: "weights" is missing. Add it.'],
  ],
  [
    'a source whose address is none',
    planted('sources.yaml', 'https://example.org', 'example.org'),
    ['sources.yaml:6: "1 › url" is no web address. Begin it with https://.'],
  ],
  [
    'a source read in some other way',
    planted('sources.yaml', 'read: excerpt', 'read: twice'),
    [
      'sources.yaml:12: "2 › read" says not how much was read. Use full, partial, excerpt, secondary or index.',
    ],
  ],
]

test.each(mistakes)(
  'a field that is not what it should be is refused with its line and its mend: %s',
  (_, vault, says) => {
    expect(complaintsAbout(vault)).toEqual(says)
  },
)
