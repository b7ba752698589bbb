import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { planted, renamed, smallVault, textOf, withFile } from '#testing/vault.ts'
import type { Vault } from './vault.ts'

type Mistake = readonly [what: string, vault: Vault, says: readonly string[]]

const mistakes: readonly Mistake[] = [
  [
    'a move to a role that does not exist',
    planted('moves/lead--manager.md', 'to: manager', 'to: manger'),
    ['moves/lead--manager.md:3: there is no role "manger". Did you mean "manager"?'],
  ],
  [
    'a move from a role unlike any',
    planted('moves/lead--manager.md', 'from: lead', 'from: xyz'),
    ['moves/lead--manager.md:2: there is no role "xyz". Add it, or name one that exists.'],
  ],
  [
    'a move from a role to itself',
    withFile(
      smallVault,
      'moves/lead--lead.md',
      '---\nfrom: lead\nto: lead\n---\nNothing changes. [our judgement]\n',
    ),
    ['moves/lead--lead.md:3: this move leads from a role to itself. Name two different roles.'],
  ],
  [
    'a move whose file is named otherwise',
    renamed(smallVault, 'moves/lead--manager.md', 'moves/up.md'),
    [
      'moves/up.md:1: the file’s name does not fit the ids in it. Rename the file to "moves/lead--manager.md" or change an id.',
    ],
  ],
  [
    'a factor whose file is named otherwise',
    renamed(smallVault, 'factors/joy.md', 'factors/fun.md'),
    [
      'factors/fun.md:1: the file’s name does not fit the ids in it. Rename the file to "factors/joy.md" or change an id.',
      'ladder.md:26: there is no factor "joy". Add it, or name one that exists.',
      'ladder.md:26: The factor "fun" is missing. Add it here.',
    ],
  ],
  [
    'a question whose id is named otherwise',
    planted('questions/focus.md', 'id: focus', 'id: alone'),
    [
      'questions/focus.md:1: the file’s name does not fit the ids in it. Rename the file to "questions/alone.md" or change an id.',
    ],
  ],
  [
    'two roles of one id',
    withFile(
      smallVault,
      'roles/second.md',
      textOf(smallVault, 'roles/expert.md').replace('rung: 3', 'rung: 2'),
    ),
    [
      'roles/second.md:1: the file’s name does not fit the ids in it. Rename the file to "roles/expert.md" or change an id.',
    ],
  ],
  [
    'two roles on one rung of a track',
    planted('roles/manager.md', 'rung: 2', 'rung: 1'),
    [
      'roles/manager.md:5: the rung 1 of the track "people" is taken by roles/lead.md:5. Give each its own, or remove one.',
    ],
  ],
  [
    'two roles of one id on one rung',
    withFile(smallVault, 'roles/second.md', textOf(smallVault, 'roles/expert.md')),
    [
      'roles/second.md:1: the file’s name does not fit the ids in it. Rename the file to "roles/expert.md" or change an id.',
      'roles/second.md:5: the rung 3 of the track "craft" is taken by roles/expert.md:5. Give each its own, or remove one.',
    ],
  ],
  [
    'a role on a track that does not exist',
    planted('roles/lead.md', 'track: people', 'track: peple'),
    ['roles/lead.md:4: there is no track "peple". Did you mean "people"?'],
  ],
  [
    'an unknown skill among the asks',
    planted(
      'roles/lead.md',
      'reviewed:',
      '  desing: { level: 2, from: 2, to: 2, sources: [book] }\nreviewed:',
    ),
    ['roles/lead.md:18: there is no skill "desing". Did you mean "design"?'],
  ],
  [
    'a skill missing among the asks',
    planted('roles/lead.md', '  writing: { level: not asked, sources: [talk] }\n', ''),
    ['roles/lead.md:14: The skill "writing" is missing. Add it here.'],
  ],
  [
    'an unknown source of an ask',
    planted(
      'roles/lead.md',
      'level: not asked, sources: [talk]',
      'level: not asked, sources: [tolk]',
    ),
    ['roles/lead.md:17: there is no source "tolk". Did you mean "talk"?'],
  ],
  [
    'an unknown facet',
    planted('roles/lead.md', 'asks:', '  hand-on: All of it [@book]\nasks:'),
    ['roles/lead.md:13: there is no facet "hand-on". Did you mean "hands-on"?'],
  ],
  [
    'a facet missing in a role',
    planted('roles/lead.md', '  hands-on: Half of the week [our judgement]\n', ''),
    ['roles/lead.md:11: The facet "hands-on" is missing. Add it here.'],
  ],
  [
    'an unknown question of a factor',
    planted('factors/joy.md', 'focus]', 'focus, fokus]'),
    ['factors/joy.md:4: there is no question "fokus". Did you mean "focus"?'],
  ],
  [
    'a question that no factor asks',
    planted('factors/joy.md', ', focus]', ']'),
    [
      'questions/focus.md:1: A factor that asks this question is missing. Name it under "questions" of one.',
    ],
  ],
  [
    'a question asked twice',
    planted('factors/joy.md', ', focus]', ', focus, focus]'),
    [
      'factors/joy.md:4: the question "focus" is taken by factors/joy.md:4. Give each its own, or remove one.',
    ],
  ],
  [
    'an unknown track among the weights',
    planted('questions/focus.md', 'craft: 1 }', 'craft: 1, crafts: 1 }'),
    ['questions/focus.md:7: there is no track "crafts". Did you mean "craft"?'],
  ],
  [
    'a track missing among the weights',
    planted('questions/focus.md', ', craft: 1 }', ' }'),
    ['questions/focus.md:7: The track "craft" is missing. Add it here.'],
  ],
  [
    'an unknown track of the ladder',
    planted('ladder.md', '[people, craft]', '[people, craft, craftt]'),
    ['ladder.md:5: there is no track "craftt". Did you mean "craft"?'],
  ],
  [
    'a track that the ladder leaves out',
    planted('ladder.md', '[people, craft]', '[people]'),
    [
      'ladder.md:5: The track "craft" is missing. Add it here.',
      'roles/lead.md:31: the heading "The making" is not known here. Use one of: The team.',
    ],
  ],
  [
    'a track that the ladder names twice',
    planted('ladder.md', '[people, craft]', '[people, craft, people]'),
    ['ladder.md:5: the track "people" is taken by ladder.md:5. Give each its own, or remove one.'],
  ],
  [
    'a skill that the ladder names twice',
    planted('ladder.md', '[design, writing]', '[design, writing, coaching]'),
    [
      'ladder.md:25: the skill "coaching" is taken by ladder.md:22. Give each its own, or remove one.',
    ],
  ],
  [
    'a skill that the ladder leaves out',
    planted('ladder.md', '[design, writing]', '[design]'),
    ['ladder.md:20: The skill "writing" is missing. Add it here.'],
  ],
  [
    'an unknown skill of the ladder',
    planted('ladder.md', '[design, writing]', '[design, writing, writin]'),
    ['ladder.md:25: there is no skill "writin". Did you mean "writing"?'],
  ],
  [
    'an unknown track of a skill heading',
    planted('ladder.md', 'track: craft', 'track: crafts'),
    ['ladder.md:24: there is no track "crafts". Did you mean "craft"?'],
  ],
  [
    'an unknown factor of the ladder',
    planted('ladder.md', '[joy]', '[joy, joys]'),
    ['ladder.md:26: there is no factor "joys". Did you mean "joy"?'],
  ],
  [
    'a factor that the ladder leaves out',
    planted('ladder.md', '[joy]', '[]'),
    ['ladder.md:26: The factor "joy" is missing. Add it here.'],
  ],
  [
    'two facets of one id',
    planted('ladder.md', 'skill-headings:', '  - { id: hands-on, title: Hands }\nskill-headings:'),
    [
      'ladder.md:19: the facet "hands-on" is taken by ladder.md:18. Give each its own, or remove one.',
    ],
  ],
  [
    'two sources of one id',
    planted(
      'sources.yaml',
      '- id: talk',
      '- { id: book, title: B, author: B, where: B, read: full }\n- id: talk',
    ),
    [
      'sources.yaml:8: the source "book" is taken by sources.yaml:2. Give each its own, or remove one.',
    ],
  ],
  [
    'two areas of one id',
    planted('tracks/craft.md', 'id: making', 'id: team'),
    [
      'tracks/craft.md:6: the area "team" is taken by tracks/people.md:6. Give each its own, or remove one.',
    ],
  ],
  [
    'two areas of one title',
    planted(
      'tracks/craft.md',
      'areas:\n',
      'areas:\n  - { id: more, title: The making, names: more }\n',
    ),
    [
      'tracks/craft.md:7: the area title "The making" is taken by tracks/craft.md:6. Give each its own, or remove one.',
    ],
  ],
]

test.each(mistakes)(
  'what does not fit the other files is refused with its line and its mend: %s',
  (_, vault, says) => {
    expect(complaintsAbout(vault)).toEqual(says)
  },
)
