import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readVault } from '#build/read-vault.ts'
import type { ProseSection } from '#domain/prose.ts'
import { compileVault, type VaultContent } from './compile-vault.ts'
import { moveHeadings, roleHeadings, skillHeadings } from './page-headings.ts'
import { pagesToRead } from './pages-to-read.ts'
import { explainContentProblem } from './problem.ts'
import { wikiLink } from './read-links.ts'
import { wordCount, wordsIn } from './reading-time.ts'

const vault = readVault(join(import.meta.dirname, '../../content'))
const compiled = compileVault(vault)

// Every source and mark, id and wiki link is proven here: what lacks one is a problem.
test('the default vault has no problem: no statement without source or mark, no link to nowhere', () => {
  expect(compiled.ok ? [] : compiled.problems.map(explainContentProblem)).toEqual([])
})

test('the default vault gives everything that links name a slot of its own', () => {
  const { registry, ladder, questions } = content()
  const slots = registry.map(({ kind, id }) => `${kind} ${id}`)
  expect(new Set(slots).size).toBe(slots.length)
  expect(slots).toEqual(
    expect.arrayContaining([
      `ladder ${ladder.id}`,
      ...ladder.skills.map(({ id }) => `skill ${id}`),
      ...questions.map(({ id }) => `question ${id}`),
      ...ladder.roles.map(({ id }) => `role ${id}`),
    ]),
  )
})

test('both tracks have the roles of the source note, in its order', () => {
  const { ladder } = content()
  const titles = (track: string) =>
    ladder.roles.filter((role) => role.track === track).map(({ title }) => title)
  expect(titles('management')).toEqual([
    'Team Lead',
    'Engineering Manager',
    'Director',
    'VP of Engineering',
    'CTO',
  ])
  expect(titles('technical')).toEqual([
    'Senior Developer',
    'Staff Engineer',
    'Principal Engineer',
    'Distinguished Engineer',
  ])
})

test('both tracks have its four areas of responsibility, with what each names', () => {
  const areas = content().ladder.tracks.map((track) =>
    track.areas.map(({ title, names }) => `${title}: ${names}`),
  )
  expect(areas).toEqual([
    [
      'People management: hiring, performance reviews, career development',
      'Project management: planning, resource allocation, timeline management',
      'Strategic planning: business alignment, roadmap development',
      'Communication: stakeholder management, cross-team coordination',
    ],
    [
      'Deep technical work: architecture, complex problem solving',
      'Technical leadership: code reviews, technical decisions, mentoring',
      'Innovation: research, proof of concepts, technology evaluation',
      'Expertise: becoming a subject matter expert in specific domains',
    ],
  ])
})

test('both tracks have its four headings of skills', () => {
  expect(content().ladder.headings.map(({ track, title }) => `${track}: ${title}`)).toEqual([
    'management: Leadership and interpersonal skills',
    'management: Business acumen and strategic thinking',
    'management: Communication and presentation abilities',
    'management: Conflict resolution and negotiation',
    'technical: Advanced programming and system design skills',
    'technical: Problem-solving and analytical thinking',
    'technical: Technical communication and documentation',
    'technical: Continuous learning and adaptation',
  ])
})

test('both tracks have its three pros and three cons, each weighed and with evidence', () => {
  const points = content().tracks.flatMap(({ id, pros, cons }) => [
    ...pros.map((point) => ({ ...point, side: `${id} pro` })),
    ...cons.map((point) => ({ ...point, side: `${id} con` })),
  ])
  const named = points.map(({ side, title }) => `${side}: ${title}`)
  expect(named).toEqual(
    expect.arrayContaining([
      'management pro: Higher compensation ceiling',
      'management pro: Broader impact',
      'management pro: Career versatility',
      'management con: Less hands-on coding',
      'management con: People management challenges',
      'management con: Meeting-heavy',
      'technical pro: Deep technical work',
      'technical pro: Cutting-edge technology',
      'technical pro: Individual contribution',
      'technical con: Potentially lower compensation',
      'technical con: Narrower scope',
      'technical con: Obsolescence risk',
    ]),
  )
  for (const { title, weighed, evidence } of points) {
    expect(weighed.length, title).toBeGreaterThan(0)
    expect(evidence.length, title).toBeGreaterThan(0)
  }
})

test('the four factors of the note have what lies behind them, and three questions or more', () => {
  const { ladder, factors, questions } = content()
  expect(ladder.factors.map(({ title }) => title)).toEqual([
    'Do you enjoy mentoring and developing others?',
    'Are you energised by technical challenges or business problems?',
    'How important is hands-on coding to your job satisfaction?',
    'Do you prefer leading through influence or authority?',
  ])
  for (const factor of ladder.factors) {
    expect(factor.questions.length, factor.title).toBeGreaterThanOrEqual(3)
  }
  for (const { id, paragraphs } of factors) expect(paragraphs.length, id).toBeGreaterThan(0)
  expect(questions.length).toBeGreaterThanOrEqual(14)
})

test('its two related guides and its map of content are here, and the guide of the note leads to them', () => {
  const { guides } = pages()
  const note = guides.get('management-vs-technical')
  expect(note?.partOf).toMatchObject({ id: 'before-the-search', title: 'Before the search' })
  for (const id of ['architect-vs-coder', 'big-company-vs-startup', 'before-the-search']) {
    expect(guides.get(id)?.linkedFrom, id).toContainEqual({
      kind: 'guide',
      id: 'management-vs-technical',
      title: 'Management vs technical',
    })
  }
})

test('nine roles have every heading, eight responsibilities or more, and none of another’s', () => {
  const { roles, rolePages } = content()
  expect(roles).toHaveLength(9)
  for (const { id, sections } of rolePages) {
    expect(titlesOf(sections), id).toEqual(roleHeadings)
  }
  const duties = roles.map(({ id, responsibilities }) => ({
    id,
    texts: responsibilities.flatMap(({ statements }) => statements.map(({ text }) => text)),
  }))
  for (const { id, texts } of duties) expect(texts.length, id).toBeGreaterThanOrEqual(8)
  const all = duties.flatMap(({ texts }) => texts)
  expect(new Set(all).size).toBe(all.length)
})

test('no role is sold: gains and losses are of equal length, and so are the roles', () => {
  const { rolePages, roles } = content()
  const lengths = rolePages.map(({ id, sections }) => {
    const words = (title: string) => wordsBelow(sections.filter((one) => one.title === title))
    expect(unlike([words('What you gain'), words('What you lose')]), id).toBeLessThanOrEqual(0.35)
    const depth = roles.find((role) => role.id === id)
    const short = [
      ...(depth?.paragraphs ?? []),
      ...(depth?.responsibilities ?? []).flatMap(({ statements }) => statements),
    ]
    return wordsBelow(sections) + short.reduce((sum, { text }) => sum + wordsIn(text), 0)
  })
  expect(unlike(lengths)).toBeLessThanOrEqual(0.35)
})

test('twenty skills have every heading and five levels of one to four behaviours', () => {
  const { skills, skillPages } = content()
  expect(skills).toHaveLength(20)
  for (const { id, levels } of skills) {
    expect(
      levels.map(({ level }) => level),
      id,
    ).toEqual([1, 2, 3, 4, 5])
    for (const { level, behaviours } of levels) {
      expect(behaviours.length, `${id} ${level}`).toBeGreaterThanOrEqual(level === 1 ? 1 : 2)
      expect(behaviours.length, `${id} ${level}`).toBeLessThanOrEqual(4)
    }
  }
  const needed = skillHeadings.filter((heading) => heading !== 'Where sources differ')
  for (const { id, sections } of skillPages) {
    expect(titlesOf(sections), id).toEqual(expect.arrayContaining([...needed]))
  }
})

test('every move says what changes, what stays, what was missed, how to try it and how to come back', () => {
  const needed = moveHeadings.filter((heading) => heading !== 'How often it is done')
  const { ladder, movePages } = content()
  expect(movePages).toHaveLength(ladder.moves.length)
  for (const { id, sections } of movePages) {
    expect(titlesOf(sections), id).toEqual(expect.arrayContaining([...needed]))
  }
})

test('six guides or more take 600 to 1,200 words each', () => {
  const { guides } = content()
  expect(guides.length).toBeGreaterThanOrEqual(6)
  for (const guide of guides) {
    expect(wordCount(guide), guide.id).toBeGreaterThanOrEqual(600)
    expect(wordCount(guide), guide.id).toBeLessThanOrEqual(1_200)
  }
})

test('where pay, parity and code are contested, both sides stand in a block of their own', () => {
  const { rolePages, guides } = content()
  const sections = [...rolePages, ...guides].flatMap((page) => page.sections)
  const questions = sections.flatMap(disputesBelow)
  for (const subject of [/pay/i, /level|rank|meet/i, /code|coding/i]) {
    expect(questions.filter((question) => subject.test(question)).length).toBeGreaterThan(0)
  }
})

test('each wiki link leads in Obsidian where it leads here: to the one file of that name, and a heading as written', () => {
  const byName = new Map(vault.map(({ path, text }) => [path.replace(/^.*\/|\.\w+$/g, ''), text]))
  expect(byName.size).toBe(vault.length)
  const links = vault
    .filter(({ path }) => path !== 'README.md')
    .flatMap(({ text }) => [...text.matchAll(wikiLink)])
  expect(links.length).toBeGreaterThan(100)
  for (const [link, id = '', heading] of links) {
    const lines = byName.get(id)?.split('\n') ?? []
    expect(lines, link).not.toEqual([])
    if (heading !== undefined) {
      expect(
        lines.some((line) => line.replace(/^#+ /, '') === heading),
        link,
      ).toBe(true)
    }
  }
})

function content(): VaultContent {
  if (!compiled.ok) throw new Error('The default vault has problems.')
  return compiled
}

function pages() {
  return pagesToRead(content())
}

function titlesOf(sections: readonly ProseSection[]): readonly string[] {
  return sections.map(({ title }) => title)
}

/** By how much the shortest falls behind the longest, 0 to 1. */
function unlike(lengths: readonly number[]): number {
  return 1 - Math.min(...lengths) / Math.max(...lengths)
}

function wordsBelow(sections: readonly ProseSection[]): number {
  return wordCount({ id: '', title: '', summary: '', reviewed: '', opening: [], sections })
}

function disputesBelow({ blocks, sections }: ProseSection): readonly string[] {
  return [
    ...blocks.flatMap((block) => (block.kind === 'dispute' ? [block.question] : [])),
    ...sections.flatMap(disputesBelow),
  ]
}
