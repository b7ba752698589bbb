import type { Vault, VaultFile } from '#content/vault.ts'

/** A small vault without a problem, as an author writes it. It says what `smallLadder` holds. */
export const smallVault: Vault = [
  file('README.md', 'What lies here.\n'),
  file(
    'ladder.md',
    `---
id: small
title: A small ladder
revision: 1
tracks: [people, craft]
rungs:
  - One team
  - Several teams
  - The company
scale:
  - { name: Learning, meaning: Works from examples. }
  - { name: Applying, meaning: Works unprompted. }
  - { name: Leading, meaning: Takes the hard cases. }
  - { name: Multiplying, meaning: Makes others good at it. }
  - { name: Shaping, meaning: Sets the direction. }
facets:
  - { id: answers-for, title: Answers for }
  - { id: hands-on, title: Hands-on }
skill-headings:
  - title: With people
    track: people
    skills: [coaching, hiring]
  - title: At the bench
    track: craft
    skills: [design, writing]
factors: [joy]
---
`,
  ),
  file(
    'sources.yaml',
    `# What is cited.
- id: book
  title: A book
  author: Somebody
  where: On the shelf
  url: https://example.org/book
  read: full
- id: talk
  title: A talk
  author: Somebody else
  where: In the hall
  read: excerpt
`,
  ),
  file(
    'tracks/people.md',
    `---
id: people
title: People
summary: You lead people.
areas:
  - { id: team, title: The team, names: "who is on it, how they grow" }
---

## Pros [@book]

### Reach

Your work reaches far.

## Cons

### Meetings

The week is full of them. [our judgement]
`,
  ),
  file(
    'tracks/craft.md',
    `---
id: craft
title: Craft
summary: You make things.
areas:
  - { id: making, title: The making, names: "what is built, how it holds" }
---

## Pros

### Depth

You go deep. [@talk]

## Cons

### Reach

Few hear of it. [@talk]
`,
  ),
  file(
    'roles/lead.md',
    `---
id: lead
title: Lead
track: people
rung: 1
gist: Leads one team
summary: Leads one team and still makes things.
also-called:
  - Captain [@talk]
facets:
  answers-for: One team [@book; @talk]
  hands-on: Half of the week [our judgement]
asks:
  coaching: { level: 2, from: 1, to: 3, sources: [book] }
  hiring: { level: 2, from: 2, to: 2, sources: [book, talk] }
  design: { level: 2, from: 2, to: 3, sources: [talk] }
  writing: { level: not asked, sources: [talk] }
reviewed: 2026-01-01
---

You lead one team. [@book]

## Responsibilities [@talk]

### The team

- Keeps an eye on how
  everybody is.
- Speaks for the team. [@book]

### The making

- Makes things. [our judgement]
`,
  ),
  role({
    id: 'manager',
    place: 'track: people\nrung: 2',
    gist: 'Answers for several teams',
    summary: 'Answers for several teams and the people in them.',
    asks: ['3', '4', '2', 'not asked'],
  }),
  role({
    id: 'head',
    place: 'track: people\nrung: 3',
    gist: 'Answers for the company',
    summary: 'Answers for everything that the company makes.',
    asks: ['4', '4', 'not asked', '3'],
  }),
  role({
    id: 'senior',
    place: 'track: craft\nrung: 1',
    gist: 'Makes things well',
    summary: 'Makes things well and explains how.',
    asks: ['not asked', 'not asked', '3', '2'],
  }),
  role({
    id: 'expert',
    place: 'track: craft\nrung: 3',
    gist: 'Decides how things are made',
    summary: 'Decides how things are made in the whole company.',
    alsoCalled: ['Master (in the old guilds)'],
    asks: ['3', 'not asked', '5', '4'],
  }),
  move('lead', 'manager'),
  move('manager', 'lead'),
  move('manager', 'head'),
  move('senior', 'expert'),
  move('lead', 'senior'),
  move('senior', 'lead'),
  move('senior', 'manager'),
  move('head', 'expert'),
  skill('coaching'),
  skill('hiring'),
  skill('design'),
  skill('writing'),
  file(
    'factors/joy.md',
    `---
id: joy
title: What do you enjoy?
questions: [grow-or-make, focus]
---

Joy lasts. [@book]
`,
  ),
  file(
    'questions/grow-or-make.md',
    `---
id: grow-or-make
title: Grow people or make things?
a: I like to see people grow.
b: I like to make things.
weights:
  a: { people: 2, craft: 0 }
  b: { people: -1, craft: 2 }
---

- It is what the tracks are about. [our judgement]
`,
  ),
  file(
    'questions/focus.md',
    `---
id: focus
title: Long hours alone?
a: I want long hours alone.
b: I like to be asked.
weights:
  a: { people: -2, craft: 1 }
  b: { people: 2, craft: 0 }
---

- It fills the week. [our judgement]
`,
  ),
]

/** The small vault with one mistake planted. */
export function planted(path: string, passage: string, by: string): Vault {
  return rewritten(smallVault, path, passage, by)
}

/** The vault with a passage of one file replaced; the passage must be there once. */
export function rewritten(vault: Vault, path: string, passage: string, by: string): Vault {
  const text = textOf(vault, path)
  if (text.split(passage).length !== 2) throw new Error(`${path} does not hold it once: ${passage}`)
  return withFile(
    vault,
    path,
    text.replace(passage, () => by),
  )
}

/** The vault with one file more, or with another text for it. */
export function withFile(vault: Vault, path: string, text: string): Vault {
  return [...withoutFile(vault, path), file(path, text)]
}

export function renamed(vault: Vault, path: string, to: string): Vault {
  return vault.map((one) => (one.path === path ? file(to, one.text) : one))
}

export function withoutFile(vault: Vault, path: string): Vault {
  return vault.filter((one) => one.path !== path)
}

export function textOf(vault: Vault, path: string): string {
  return vault.find((one) => one.path === path)?.text ?? ''
}

function file(path: string, text: string): VaultFile {
  return { path, text }
}

type WrittenRole = {
  readonly id: string
  readonly place: string
  readonly gist: string
  readonly summary: string
  readonly alsoCalled?: readonly string[]
  /** Of coaching, hiring, design and writing. */
  readonly asks: readonly [string, string, string, string]
}

function role({ id, place, gist, summary, alsoCalled = [], asks }: WrittenRole): VaultFile {
  const ask = (skill: string, level: string) =>
    level === 'not asked'
      ? `  ${skill}: { level: not asked, sources: [book] }`
      : `  ${skill}: { level: ${level}, from: ${level}, to: ${level}, sources: [book] }`
  return file(
    `roles/${id}.md`,
    `---
id: ${id}
title: ${titled(id)}
${place}
gist: ${gist}
summary: ${summary}
also-called: [${alsoCalled.map((title) => `"${title} [@book]"`).join(', ')}]
facets:
  answers-for: What it is for [@book]
  hands-on: Some of the week [@book]
asks:
${['coaching', 'hiring', 'design', 'writing'].map((one, at) => ask(one, asks[at] ?? '')).join('\n')}
reviewed: 2026-01-01
---

What the role is. [@book]

## Responsibilities

### The team

- Looks after something. [@book]
`,
  )
}

function move(from: string, to: string): VaultFile {
  return file(
    `moves/${from}--${to}.md`,
    `---
from: ${from}
to: ${to}
---

What changes. [our judgement]
`,
  )
}

function skill(id: string): VaultFile {
  const levels = [1, 2, 3, 4, 5].map(
    (level) => `
### ${level} Does it at ${level}

- Does it the way of level ${level}.
`,
  )
  return file(
    `skills/${id}.md`,
    `---
id: ${id}
title: ${titled(id)}
summary: What it is.
reviewed: 2026-01-01
---

## Levels [@book]
${levels.join('')}`,
  )
}

function titled(id: string): string {
  return id.slice(0, 1).toUpperCase() + id.slice(1)
}
