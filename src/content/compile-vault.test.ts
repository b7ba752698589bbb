import fc from 'fast-check'
import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { smallLadder } from '#testing/small-ladder.ts'
import { planted, rewritten, smallVault } from '#testing/vault.ts'
import { compileVault, type VaultContent } from './compile-vault.ts'
import type { Vault } from './vault.ts'

test('a vault compiles to its ladder: roles track by track and upwards, moves in the order of roles', () => {
  expect(contentOf(smallVault).ladder).toEqual({
    ...smallLadder,
    moves: [
      { from: 'lead', to: 'manager' },
      { from: 'lead', to: 'senior' },
      { from: 'manager', to: 'lead' },
      { from: 'manager', to: 'head' },
      { from: 'head', to: 'expert' },
      { from: 'senior', to: 'lead' },
      { from: 'senior', to: 'manager' },
      { from: 'senior', to: 'expert' },
    ],
  })
})

test('a role’s file gives all that its panel shows, each statement with where it comes from', () => {
  const judgement = { kind: 'judgement' }
  const change = { text: 'What changes.', basis: judgement }
  expect(contentOf(smallVault).roles[0]).toEqual({
    id: 'lead',
    paragraphs: [{ text: 'You lead one team.', basis: sourced('book') }],
    alsoCalled: [{ text: 'Captain', basis: sourced('talk') }],
    facets: [
      { facet: 'answers-for', value: { text: 'One team', basis: sourced('book', 'talk') } },
      { facet: 'hands-on', value: { text: 'Half of the week', basis: judgement } },
    ],
    responsibilities: [
      {
        area: 'team',
        statements: [
          { text: 'Keeps an eye on how everybody is.', basis: sourced('talk') },
          { text: 'Speaks for the team.', basis: sourced('book') },
        ],
      },
      { area: 'making', statements: [{ text: 'Makes things.', basis: judgement }] },
    ],
    spread: [
      { skill: 'coaching', from: 1, to: 3, sources: ['book'] },
      { skill: 'hiring', from: 2, to: 2, sources: ['book', 'talk'] },
      { skill: 'design', from: 2, to: 3, sources: ['talk'] },
    ],
    moves: [
      { from: 'lead', to: 'manager', change },
      { from: 'manager', to: 'lead', change },
      { from: 'lead', to: 'senior', change },
      { from: 'senior', to: 'lead', change },
    ],
    reviewed: '2026-01-01',
  })
})

test('a role shows the areas of its own track first', () => {
  const vault = planted(
    'roles/senior.md',
    '### The team',
    '### The team\n\n- Asks how it goes. [@book]\n\n### The making',
  )
  const senior = contentOf(vault).roles.find(({ id }) => id === 'senior')
  expect(senior?.responsibilities.map(({ area }) => area)).toEqual(['making', 'team'])
})

test('a mark at a heading holds for what stands below it, at any depth, unless that has its own', () => {
  const { tracks, skills } = contentOf(smallVault)
  expect(tracks[0]).toEqual({
    id: 'people',
    summary: 'You lead people.',
    pros: [
      {
        title: 'Reach',
        weighed: [{ text: 'Your work reaches far.', basis: sourced('book') }],
        evidence: [],
      },
    ],
    cons: [
      {
        title: 'Meetings',
        weighed: [{ text: 'The week is full of them.', basis: { kind: 'judgement' } }],
        evidence: [],
      },
    ],
  })
  expect(skills[0]?.levels[2]).toEqual({
    level: 3,
    title: 'Does it at 3',
    behaviours: [{ text: 'Does it the way of level 3.', basis: sourced('book') }],
  })
})

test('factors, questions and sources come in the order of the ladder', () => {
  const { factors, questions, sources } = contentOf(smallVault)
  expect(factors).toEqual([
    { id: 'joy', paragraphs: [{ text: 'Joy lasts.', basis: sourced('book') }] },
  ])
  expect(questions.map(({ id }) => id)).toEqual(['grow-or-make', 'focus'])
  expect(questions[0]?.weights).toEqual({
    a: [
      { track: 'people', weight: 2 },
      { track: 'craft', weight: 0 },
    ],
    b: [
      { track: 'people', weight: -1 },
      { track: 'craft', weight: 2 },
    ],
  })
  expect(sources.map(({ id, read }) => [id, read])).toEqual([
    ['book', 'full'],
    ['talk', 'excerpt'],
  ])
})

test('a ladder may have one track', () => {
  const edits = [
    ['ladder.md', 'tracks: [people, craft]', 'tracks: [people]'],
    ['ladder.md', 'track: craft', 'track: people'],
    ['roles/lead.md', '### The making\n\n- Makes things. [our judgement]\n', ''],
    ['questions/focus.md', ', craft: 1', ''],
    ['questions/focus.md', ', craft: 0', ''],
    ['questions/grow-or-make.md', ', craft: 0', ''],
    ['questions/grow-or-make.md', ', craft: 2', ''],
  ] as const
  const people = smallVault.filter(({ path }) => !/craft|senior|expert/.test(path))
  const { ladder } = contentOf(
    edits.reduce<Vault>((vault, [path, was, is]) => rewritten(vault, path, was, is), people),
  )
  expect(ladder.tracks.map(({ id }) => id)).toEqual(['people'])
  expect(ladder.roles.map(({ id }) => id)).toEqual(['lead', 'manager', 'head'])
})

test('the order in which files are read does not matter', () => {
  const expected = contentOf(smallVault)
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...smallVault], { minLength: smallVault.length }),
      (shuffled) => {
        const { roles, ...content } = contentOf(shuffled)
        const { roles: expectedRoles, ...rest } = expected
        expect(content).toEqual(rest)
        expect(roles.map(({ id }) => id)).toEqual(expectedRoles.map(({ id }) => id))
      },
    ),
    { numRuns: 20 },
  )
})

const broken = [
  ['moves/lead--manager.md', 'to: manager', 'to: nobody'],
  ['roles/lead.md', '[@book]\n\n## Resp', '\n\n## Resp'],
  ['roles/lead.md', 'gist: Leads one team', 'gist: Leads: one'],
  ['factors/joy.md', '[@book]', '[@box]'],
  ['ladder.md', '[joy]', '[joy, toil]'],
  ['roles/head.md', 'level: 3,', 'level: 2,'],
  ['roles/head.md', 'What the role', 'What **the** role'],
] as const

test('every problem of every broken file is told at once, in order of file and line', () => {
  const vault = broken
    .filter(([path]) => path !== 'roles/lead.md')
    .reduce<Vault>((sofar, [path, was, is]) => rewritten(sofar, path, was, is), smallVault)
  expect(complaintsAbout(vault).map((told) => told.slice(0, 60))).toMatchInlineSnapshot(`
    [
      "factors/joy.md:7: there is no source "box". Add it, or name ",
      "ladder.md:26: there is no factor "toil". Add it, or name one",
      "moves/lead--manager.md:3: there is no role "nobody". Add it,",
      "roles/head.md:16: "asks › writing" asks 2, which is outside ",
      "roles/head.md:20: Bold text has no place here. Write plain p",
    ]
  `)
})

test('a file that cannot be read hides no problem of another', () => {
  const unreadable = planted('roles/lead.md', 'gist: Leads one team', 'gist: Leads: one team')
  const told = complaintsAbout(rewritten(unreadable, 'factors/joy.md', '[@book]', '[@box]'))
  expect(told.map((one) => one.split(': ', 1)[0])).toEqual(['factors/joy.md:7', 'roles/lead.md:6'])
})

test.each([
  ['ladder.md', 'revision: 1', 'revision: none', 'ladder.md:4'],
  ['sources.yaml', 'read: full', 'read: "full', 'sources.yaml:7'],
])('an unreadable %s does not hide what is wrong with other files', (path, was, is, place) => {
  const vault = rewritten(planted(path, was, is), 'roles/lead.md', 'rung: 1', 'rung: first')
  const places = complaintsAbout(vault).map((told) => told.split(': ', 1)[0])
  expect(places.toSorted()).toEqual([place, 'roles/lead.md:5'].toSorted())
})

test('files with the line ends of Windows, and with its byte order mark, read the same', () => {
  expect(contentOf(fromWindows(smallVault))).toEqual(contentOf(smallVault))
  for (const [path, was, is] of broken) {
    const vault = planted(path, was, is)
    expect(complaintsAbout(fromWindows(vault))).toEqual(complaintsAbout(vault))
  }
})

test('files whose lines end in a carriage return alone read the same', () => {
  expect(contentOf(withLineEnds('\r', smallVault))).toEqual(contentOf(smallVault))
  for (const [path, was, is] of broken) {
    const vault = planted(path, was, is)
    expect(complaintsAbout(withLineEnds('\r', vault))).toEqual(complaintsAbout(vault))
  }
  const mixed = planted('moves/senior--lead.md', 'What changes.', 'What\r\r*a')
  expect(complaintsAbout(mixed)).toContainEqual(
    expect.stringMatching(/^moves\/senior--lead\.md:8: /),
  )
})

function contentOf(vault: Vault): VaultContent {
  const compiled = compileVault(vault)
  if (!compiled.ok) throw new Error(complaintsAbout(vault).join('\n'))
  const { ok: _, ...content } = compiled
  return content
}

function sourced(...sources: readonly string[]) {
  return { kind: 'sourced', sources }
}

function fromWindows(vault: Vault): Vault {
  return withLineEnds('\r\n', vault).map(({ path, text }) => ({ path, text: `\ufeff${text}` }))
}

function withLineEnds(end: string, vault: Vault): Vault {
  return vault.map(({ path, text }) => ({ path, text: text.replaceAll('\n', end) }))
}
