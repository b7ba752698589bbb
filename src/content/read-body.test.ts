import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { planted } from '#testing/vault.ts'
import type { Vault } from './vault.ts'

type Mistake = readonly [what: string, vault: Vault, says: readonly string[]]

const mistakes: readonly Mistake[] = [
  [
    'a statement without a source',
    planted('factors/joy.md', 'Joy lasts. [@book]', 'Joy lasts.'),
    [
      'factors/joy.md:7: "Joy lasts." says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
    ],
  ],
  [
    'a long statement without a source',
    planted(
      'factors/joy.md',
      'Joy lasts. [@book]',
      'Joy lasts, and it lasts for as long as the work is there and as somebody needs it.',
    ),
    [
      'factors/joy.md:7: "Joy lasts, and it lasts for as long as the work is there …" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
    ],
  ],
  [
    'an also-called without a source',
    planted('roles/lead.md', 'Captain [@talk]', 'Captain'),
    [
      'roles/lead.md:9: "Captain" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
    ],
  ],
  [
    'a facet without a source',
    planted('roles/lead.md', 'One team [@book; @talk]', 'One team'),
    [
      'roles/lead.md:11: "One team" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
    ],
  ],
  [
    'a source without a statement',
    planted('factors/joy.md', 'Joy lasts. [@book]', '[@book]'),
    ['factors/joy.md:7: The statement before its source is missing. Write it.'],
  ],
  [
    'an unknown source',
    planted('factors/joy.md', '[@book]', '[@talk; @bok]'),
    ['factors/joy.md:7: there is no source "bok". Did you mean "book"?'],
  ],
  [
    'an unknown source in the heading of levels',
    planted('skills/design.md', '## Levels [@book]', '## Levels [@bok]'),
    ['skills/design.md:8: there is no source "bok". Did you mean "book"?'],
  ],
  [
    'a statement of more than 8192 characters',
    planted('factors/joy.md', 'Joy lasts.', `Joy ${'lasts '.repeat(1400)}.`),
    ['factors/joy.md:7: this is larger than 8192 characters. Split it or shorten it.'],
  ],
  [
    'bold text',
    planted('roles/lead.md', 'You lead one team.', 'You **lead** one team.'),
    [
      'roles/lead.md:21: Bold text has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'emphasis',
    planted('roles/lead.md', 'You lead one team.', 'You *lead* one team.'),
    [
      'roles/lead.md:21: Emphasis has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a link',
    planted('roles/lead.md', 'You lead one team.', 'You [lead](https://example.org) one team.'),
    [
      'roles/lead.md:21: A link has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'an image',
    planted('roles/lead.md', 'You lead one team.', 'You lead ![one team](team.png).'),
    [
      'roles/lead.md:21: An image has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'code',
    planted('roles/lead.md', 'You lead one team.', 'You `lead` one team.'),
    ['roles/lead.md:21: Code has no place here. Write plain paragraphs, list items and headings.'],
  ],
  [
    'HTML',
    planted('roles/lead.md', 'You lead one team.', 'You <b>lead</b> one team.'),
    ['roles/lead.md:21: HTML has no place here. Write plain paragraphs, list items and headings.'],
  ],
  [
    'a script',
    planted('roles/lead.md', 'You lead one team. [@book]', '<script>alert(1)</script> [@book]'),
    ['roles/lead.md:21: HTML has no place here. Write plain paragraphs, list items and headings.'],
  ],
  [
    'a comment',
    planted('roles/lead.md', 'You lead one team.', 'You lead <!-- not --> one team.'),
    ['roles/lead.md:21: HTML has no place here. Write plain paragraphs, list items and headings.'],
  ],
  [
    'a numbered list',
    planted('roles/lead.md', '- Makes things. [our', '1. Makes things. [our'),
    [
      'roles/lead.md:33: A numbered list has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a quotation',
    planted('roles/lead.md', 'You lead one team.', '> You lead one team.'),
    [
      'roles/lead.md:20: The paragraph about the role is missing. Write it below the front matter.',
      'roles/lead.md:21: A quotation has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a table',
    planted(
      'roles/lead.md',
      'You lead one team. [@book]',
      'You lead. [@book]\n\n| a |\n|---|\n| b [@book] |\n',
    ),
    [
      'roles/lead.md:23: A table has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a block of code',
    planted(
      'roles/lead.md',
      'You lead one team. [@book]',
      'You lead. [@book]\n\n```\nlead()\n```\n',
    ),
    [
      'roles/lead.md:23: A block of code has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a forced line break',
    planted('roles/lead.md', 'You lead one team.', 'You lead  \none team.'),
    [
      'roles/lead.md:21: A forced line break has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a rule',
    planted('roles/lead.md', '## Responsibilities', '***\n\n## Responsibilities'),
    [
      'roles/lead.md:23: A rule has no place here. Write plain paragraphs, list items and headings.',
    ],
  ],
  [
    'a reference definition',
    planted(
      'roles/lead.md',
      '## Responsibilities',
      '[book]: https://example.org\n\n## Responsibilities',
    ),
    [
      'roles/lead.md:23: "[book]: https://example.org" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".',
    ],
  ],
  [
    'an unknown heading in a role',
    planted('roles/lead.md', '## Responsibilities [@talk]', '## Duties [@talk]'),
    [
      'roles/lead.md:20: The heading "Responsibilities" is missing. Add it.',
      'roles/lead.md:23: the heading "Duties" is not known here. Use one of: Responsibilities, A week, An ordinary day, How success is judged, What you gain, What you lose, The way back, Signs that you are ready, Signs that you would dislike it, Common ways to fail, Questions to ask before you accept, How companies differ.',
    ],
  ],
  [
    'an unknown area in a role',
    planted('roles/lead.md', '### The making', '### The makings'),
    [
      'roles/lead.md:31: the heading "The makings" is not known here. Use one of: The team, The making.',
    ],
  ],
  [
    'one area twice',
    planted('roles/lead.md', '### The making', '### The team'),
    [
      'roles/lead.md:31: the heading "The team" is taken by line 25. Give each its own, or remove one.',
    ],
  ],
  [
    'one heading twice',
    planted(
      'tracks/craft.md',
      '## Cons',
      '## Pros\n\n### Calm\n\nYou sit still. [@talk]\n\n## Cons',
    ),
    [
      'tracks/craft.md:15: the heading "Pros" is taken by line 9. Give each its own, or remove one.',
    ],
  ],
  [
    'a track without cons',
    planted('tracks/craft.md', '## Cons\n\n### Reach\n\nFew hear of it. [@talk]\n', ''),
    ['tracks/craft.md:8: The heading "Cons" is missing. Add it.'],
  ],
  [
    'a role without a paragraph',
    planted('roles/lead.md', 'You lead one team. [@book]\n\n', ''),
    ['roles/lead.md:20: The paragraph about the role is missing. Write it below the front matter.'],
  ],
  [
    'a move without a sentence',
    planted('moves/lead--manager.md', 'What changes. [our judgement]\n', ''),
    [
      'moves/lead--manager.md:5: The sentence that says what changes is missing. Write it below the front matter.',
    ],
  ],
  [
    'a move with a second paragraph',
    planted(
      'moves/lead--manager.md',
      '[our judgement]\n',
      '[our judgement]\n\nAnd more. [our judgement]\n',
    ),
    [
      'moves/lead--manager.md:8: A second paragraph has no place here, so nobody would read it. Move it under a heading that is known, or remove it.',
    ],
  ],
  [
    'a move with a heading',
    planted('moves/lead--manager.md', '[our judgement]\n', '[our judgement]\n\n## More\n'),
    [
      'moves/lead--manager.md:8: the heading "More" is not known here. Use one of: What changes, What stays useful, What people say they missed, A trial before you decide, The way back, How often it is done.',
    ],
  ],
  [
    'a factor without a text',
    planted('factors/joy.md', 'Joy lasts. [@book]\n', ''),
    ['factors/joy.md:6: The text below the front matter is missing. Write it.'],
  ],
  [
    'an area without a text',
    planted('roles/lead.md', '- Makes things. [our judgement]\n', ''),
    ['roles/lead.md:31: The text below the heading "The making" is missing. Write it.'],
  ],
  [
    'text between a heading and its areas',
    planted('roles/lead.md', '### The team\n', 'Much. [@book]\n\n### The team\n'),
    [
      'roles/lead.md:25: This text has no place here, so nobody would read it. Move it under a heading that is known, or remove it.',
    ],
  ],
  [
    'text before the levels of a skill',
    planted('skills/design.md', '## Levels', 'About it. [@book]\n\n## Levels'),
    [
      'skills/design.md:8: This text has no place here, so nobody would read it. Move it under a heading that is known, or remove it.',
    ],
  ],
  [
    'a heading below a level',
    planted(
      'skills/design.md',
      '- Does it the way of level 5.\n',
      '- Does it the way of level 5.\n\n#### In depth\n',
    ),
    [
      'skills/design.md:30: The heading "In depth" has no place here, so nobody would read it. Move it under a heading that is known, or remove it.',
    ],
  ],
  [
    'a level that is missing',
    planted('skills/design.md', '### 3 Does it at 3\n\n- Does it the way of level 3.\n', ''),
    [
      'skills/design.md:8: The description of level 3 is missing. Write a heading "3 What somebody does" with its behaviours below it.',
    ],
  ],
  [
    'a level that is there twice',
    planted(
      'skills/design.md',
      '### 4 Does it at 4',
      '### 3 Does it again\n\n- Does more.\n\n### 4 Does it at 4',
    ),
    ['skills/design.md:22: the level 3 is taken by line 18. Give each its own, or remove one.'],
  ],
  [
    'a level without a text',
    planted('skills/design.md', '- Does it the way of level 3.\n', ''),
    [
      'skills/design.md:18: The description of level 3 is missing. Write a heading "3 What somebody does" with its behaviours below it.',
    ],
  ],
  [
    'a heading that is no level',
    planted('skills/design.md', '### 5 Does it at 5', '### Master'),
    [
      'skills/design.md:8: The description of level 5 is missing. Write a heading "5 What somebody does" with its behaviours below it.',
      'skills/design.md:26: the heading "Master" is not known here. Use one of: 1 …, 2 …, 3 …, 4 …, 5 ….',
    ],
  ],
  [
    'a sixth level',
    planted(
      'skills/design.md',
      '- Does it the way of level 5.\n',
      '- Does it the way of level 5.\n\n### 6 Beyond\n\n- Does more.\n',
    ),
    [
      'skills/design.md:30: the heading "6 Beyond" is not known here. Use one of: 1 …, 2 …, 3 …, 4 …, 5 ….',
    ],
  ],
  [
    'a skill without levels',
    planted('skills/design.md', '## Levels [@book]', '## Steps [@book]'),
    [
      'skills/design.md:7: The heading "Levels" is missing. Add it.',
      'skills/design.md:8: the heading "Steps" is not known here. Use one of: Levels, What it is, Why it matters, What a level is not, Evidence that would show it, Ways to grow it, Where sources differ.',
    ],
  ],
]

test.each(mistakes)(
  'a text that is not plain, placed and sourced is refused with its line and its mend: %s',
  (_, vault, says) => {
    expect(complaintsAbout(vault)).toEqual(says)
  },
)
