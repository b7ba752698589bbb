import type {
  FactorDepth,
  Guide,
  MoveDepth,
  Question,
  RoleDepth,
  TrackDepth,
} from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { ProseBlock, ProseSection } from '#domain/prose.ts'
import { inPageOrder, own, rolePageOrder, skillPageOrder } from '#domain/reading/page-order.ts'
import type { SkillPage } from '#domain/reading/pages.ts'
import type { Basis, Inline, PageLink, Statement } from '#domain/statement.ts'

/** What a page says below one of its headings. The passages of a page are in the order in which it shows them. */
export type Passage = {
  readonly heading: string
  readonly said: readonly Said[]
  /** It belongs to another page, and this one only repeats it. */
  readonly repeated?: true
}

export type Said = {
  readonly text: string
  readonly basis: Basis
  readonly links: readonly PageLink[]
}

export function rolePassages(
  ladder: Ladder,
  depth: RoleDepth,
  sections: readonly ProseSection[],
): readonly Passage[] {
  const facets = depth.facets.map(({ value }) => value)
  const duties = depth.responsibilities.flatMap(({ statements }) => statements)
  const passages = [
    passage(own.whatItIs, depth.paragraphs),
    passage(own.atAGlance, facets),
    passage(own.alsoCalled, depth.alsoCalled),
    passage(own.responsibilities, duties),
    ...sections.map(prosePassage),
    skillsAsked(ladder, depth),
    { ...passage(own.moves, movesInOrder(depth)), repeated: true as const },
  ]
  return inPageOrder(rolePageOrder, passages, ({ heading }) => heading)
}

function skillsAsked({ skills }: Ladder, { spread }: RoleDepth): Passage {
  const said = spread.map(({ skill, sources }) =>
    named(skills.find(({ id }) => id === skill)?.title ?? skill, sources),
  )
  return { heading: own.skillsAsked, said }
}

/** Moves from the role before moves into it. */
function movesInOrder({ id, moves }: RoleDepth): readonly Statement[] {
  const from = moves.filter((move) => move.from === id)
  return [...from, ...moves.filter((move) => move.to === id)].map(({ change }) => change)
}

export function skillPassages(
  ladder: Ladder,
  { depth, sections, askedBy }: Pick<SkillPage, 'depth' | 'sections' | 'askedBy'>,
): readonly Passage[] {
  const behaviours = depth.levels.flatMap((level) => level.behaviours)
  const said = askedBy.map(({ role, sources }) =>
    named(ladder.roles.find(({ id }) => id === role)?.title ?? role, sources),
  )
  const passages = [
    passage(own.levels, behaviours),
    ...sections.map(prosePassage),
    { heading: own.whoAsks, said, repeated: true as const },
  ]
  return inPageOrder(skillPageOrder, passages, ({ heading }) => heading)
}

export function movePassages(
  { change }: MoveDepth,
  sections: readonly ProseSection[],
): readonly Passage[] {
  return [passage(own.inShort, [change]), ...sections.map(prosePassage)]
}

export function trackPassages({ pros, cons }: TrackDepth): readonly Passage[] {
  return [...pros, ...cons].map(({ title, weighed, evidence }) =>
    passage(title, [...weighed, ...evidence]),
  )
}

export function guidePassages({ opening, sections }: Guide): readonly Passage[] {
  const said = opening.flatMap(saidIn)
  const first = said.length === 0 ? [] : [{ heading: own.inShort, said }]
  return [...first, ...sections.map(prosePassage)]
}

export function questionPassages(
  factors: readonly FactorDepth[],
  questions: readonly Question[],
): readonly Passage[] {
  return [
    ...factors.map(({ paragraphs }) => passage(own.whatItIs, paragraphs)),
    ...questions.map(({ title, why }) => passage(title, why)),
  ]
}

function passage(heading: string, statements: readonly Statement[]): Passage {
  return { heading, said: statements.map(saidBy) }
}

function prosePassage(section: ProseSection): Passage {
  return { heading: section.title, said: saidBelow(section) }
}

function saidBelow({ blocks, sections }: ProseSection): readonly Said[] {
  return [...blocks.flatMap(saidIn), ...sections.flatMap(saidBelow)]
}

function saidIn(block: ProseBlock): readonly Said[] {
  switch (block.kind) {
    case 'paragraph':
      return [saidBy(block.statement)]
    case 'list':
      return block.items.map(saidBy)
    case 'table':
      return block.rows.map(({ cells, basis }) => ({
        text: cells.map(plain).join(' · '),
        basis,
        links: cells.flatMap(linksIn),
      }))
    case 'dispute':
      return block.sides.map(saidBy)
  }
}

function saidBy({ text, parts = [], basis }: Statement): Said {
  return { text, basis, links: linksIn(parts) }
}

function named(text: string, sources: RoleDepth['spread'][number]['sources']): Said {
  return { text, basis: { kind: 'sourced', sources }, links: [] }
}

function linksIn(parts: readonly Inline[]): readonly PageLink[] {
  return parts.filter((part) => typeof part !== 'string')
}

function plain(parts: readonly Inline[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}
