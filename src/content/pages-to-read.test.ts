import { expect, test } from 'vitest'
import { complaintsAbout } from '#testing/complaints.ts'
import { smallVault, textOf, withFile } from '#testing/vault.ts'
import { compileVault } from './compile-vault.ts'
import { pagesToRead } from './pages-to-read.ts'
import type { Vault } from './vault.ts'

test('a role’s page numbers its sources in the order of its headings, whatever the order of the file', () => {
  const depth = `
## What you lose

- Time. [@talk]

## A week

- Code: some of [[senior|a senior’s]] days. [@book]
`
  const vault = withFile(smallVault, 'roles/lead.md', textOf(smallVault, 'roles/lead.md') + depth)
  const page = read(vault).roles.get('lead')
  expect(page?.sections.map(({ title }) => title)).toEqual(['A week', 'What you lose'])
  expect(page?.sources.map(({ id, under }) => [id, under])).toEqual([
    ['book', ['What it is', 'At a glance', 'A week', 'Responsibilities', 'Skills that it asks']],
    [
      'talk',
      ['At a glance', 'Also called', 'Responsibilities', 'What you lose', 'Skills that it asks'],
    ],
  ])
  expect(read(vault).roles.get('senior')?.linkedFrom).toEqual([
    { kind: 'role', id: 'lead', title: 'Lead' },
  ])
})

test('a skill’s page says which roles ask it, how much, and how far sources differ', () => {
  const askedBy = read(smallVault).skills.get('coaching')?.askedBy
  expect(askedBy?.map(({ role, level, from, to }) => [role, level, from, to])).toEqual([
    ['lead', 2, 1, 3],
    ['manager', 3, 3, 3],
    ['head', 4, 4, 4],
    ['expert', 3, 3, 3],
  ])
  expect(askedBy?.[0]?.sources).toEqual(['book'])
})

test('each move has a page, reviewed with the role of its two that was reviewed first, and so has a track', () => {
  const lead = textOf(smallVault, 'roles/lead.md')
  const vault = withFile(
    smallVault,
    'roles/lead.md',
    lead.replace('reviewed: 2026-01-01', 'reviewed: 2025-12-01'),
  )
  const { moves, tracks } = read(vault)
  expect([...moves.keys()]).toHaveLength(8)
  expect(moves.get('lead--manager')).toMatchObject({
    move: { from: 'lead', to: 'manager', change: { text: 'What changes.' } },
    reviewed: '2025-12-01',
    sources: [],
  })
  expect(moves.get('manager--head')?.reviewed).toBe('2026-01-01')
  expect(tracks.get('people')?.reviewed).toBe('2025-12-01')
  expect(tracks.get('craft')?.reviewed).toBe('2026-01-01')
})

test('guides are read after their map of content, in the order in which it names them', () => {
  const vault = [
    ...smallVault,
    guide('aside', ''),
    guide('first', 'part-of: map'),
    guide('map', '', 'Read [[second]], then [[first]].'),
    guide('second', 'part-of: map'),
    guide('third', 'part-of: map'),
  ]
  const { guideList, guides } = read(vault)
  expect(guideList.map(({ id }) => id)).toEqual(['map', 'second', 'first', 'third', 'aside'])
  const first = guides.get('first')
  expect(first).toMatchObject({
    partOf: { id: 'map' },
    before: { id: 'second' },
    after: { id: 'third' },
    linkedFrom: [{ kind: 'guide', id: 'map' }],
    minutes: 1,
  })
  expect(guides.get('map')).not.toHaveProperty('before')
  expect(guides.get('aside')).not.toHaveProperty('after')
})

test('the figures count each statement once', () => {
  const { figures, judgements, sources } = read(smallVault)
  expect(figures).toMatchObject({
    sources: 2,
    readInFull: 1,
    reviewed: { from: '2026-01-01', to: '2026-01-01' },
  })
  const listed = judgements.reduce((sum, { statements }) => sum + statements.length, 0)
  expect(listed).toBe(figures.judgements)
  expect(sources.map(({ source }) => source.id)).toEqual(['book', 'talk'])
})

function read(vault: Vault) {
  expect(complaintsAbout(vault)).toEqual([])
  const compiled = compileVault(vault)
  if (!compiled.ok) throw new Error('The vault has problems.')
  return pagesToRead(compiled)
}

function guide(id: string, field: string, text = 'Something.') {
  const fields = `id: ${id}\ntitle: ${id}\nsummary: What it says.\n${field}\nreviewed: 2026-01-01`
  return { path: `guides/${id}.md`, text: `---\n${fields}\n---\n\n${text} [@book]\n` }
}
