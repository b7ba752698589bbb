import type { Guide } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { ProseSection } from '#domain/prose.ts'
import type {
  AskedBy,
  GuideEntry,
  GuidePage,
  MovePage,
  PageJudgements,
  PageNotes,
  PageRef,
  RolePage,
  SkillPage,
  SourceUse,
  TrackPage,
  VaultFigures,
} from '#domain/reading/pages.ts'
import {
  backlinks,
  type CitedPage,
  judgements,
  keyOf,
  ownWords,
  pageSources,
  sourceUses,
} from './cite-index.ts'
import type { VaultContent } from './compile-vault.ts'
import { inReadingOrder } from './guide-order.ts'
import {
  guidePassages,
  movePassages,
  type Passage,
  questionPassages,
  rolePassages,
  skillPassages,
  trackPassages,
} from './passages.ts'
import { readingMinutes } from './reading-time.ts'

/** Everything that the pages to read show, by their ids (a move's is `FROM--TO`), and the lists of guides and sources. */
export type PagesToRead = {
  readonly roles: ReadonlyMap<string, RolePage>
  readonly skills: ReadonlyMap<string, SkillPage>
  readonly moves: ReadonlyMap<string, MovePage>
  readonly tracks: ReadonlyMap<string, TrackPage>
  readonly guides: ReadonlyMap<string, GuidePage>
  /** In the order in which to read them. */
  readonly guideList: readonly GuideEntry[]
  readonly sources: readonly SourceUse[]
  readonly judgements: readonly PageJudgements[]
  readonly figures: VaultFigures
}

export function pagesToRead(content: VaultContent): PagesToRead {
  const roles = content.roles.map((depth) => roleOf(content, depth))
  const skills = content.skills.map((depth) => skillOf(content, depth))
  const moves = content.ladder.moves.flatMap((move) => moveOf(content, move))
  const tracks = content.tracks.map((depth) => trackOf(content, depth))
  const ordered = inReadingOrder(content.guides)
  const guideList = ordered.map(guideEntry)
  const guides = ordered.map((guide) => guideOf(guide, guideList))
  const cited: readonly CitedPage[] = [
    ...roles,
    ...skills,
    ...moves,
    ...tracks,
    ...guides,
    { page: questionsPage, passages: questionPassages(content.factors, content.questions) },
  ]
  const links = backlinks(cited)
  const finished = <Body>(pages: readonly Draft<Body>[]): ReadonlyMap<string, PageNotes & Body> =>
    new Map(
      pages.map(({ page, passages, reviewed, body }) => [
        page.id,
        {
          ...body,
          reviewed,
          sources: pageSources(passages, content.sources),
          linkedFrom: links.get(keyOf(page)) ?? [],
        },
      ]),
    )
  return {
    roles: finished(roles),
    skills: finished(skills),
    moves: finished(moves),
    tracks: finished(tracks),
    guides: finished(guides),
    guideList,
    sources: sourceUses(cited, content.sources),
    judgements: judgements(cited),
    figures: figuresOf(content, cited),
  }
}

/** A page before it knows what it cites and who leads to it. */
type Draft<Body> = {
  readonly page: PageRef
  readonly passages: readonly Passage[]
  readonly reviewed: string
  readonly body: Body
}

const questionsPage: PageRef = { kind: 'questions', id: 'questions', title: 'What you want' }

function roleOf(
  { ladder, rolePages }: VaultContent,
  depth: VaultContent['roles'][number],
): Draft<{ readonly sections: readonly ProseSection[] }> {
  const sections = sectionsOf(rolePages, depth.id)
  return {
    page: { kind: 'role', id: depth.id, title: titleIn(ladder.roles, depth.id) },
    passages: rolePassages(ladder, depth, sections),
    reviewed: depth.reviewed,
    body: { sections },
  }
}

function skillOf(
  { ladder, roles, skillPages }: VaultContent,
  depth: VaultContent['skills'][number],
): Draft<Omit<SkillPage, keyof PageNotes>> {
  const body = {
    depth,
    sections: sectionsOf(skillPages, depth.id),
    askedBy: roles.flatMap((role) => askedBy(ladder, role, depth.id)),
  }
  return {
    page: { kind: 'skill', id: depth.id, title: titleIn(ladder.skills, depth.id) },
    passages: skillPassages(ladder, body),
    reviewed: depth.reviewed,
    body,
  }
}

function askedBy(
  { roles }: VaultContent['ladder'],
  { id, spread }: VaultContent['roles'][number],
  skill: string,
): readonly AskedBy[] {
  const level = roles.find((role) => role.id === id)?.asks.find((ask) => ask.skill === skill)?.level
  if (level === undefined) return []
  return spread
    .filter((one) => one.skill === skill)
    .map(({ from, to, sources }) => ({ role: id, level, from, to, sources }))
}

function moveOf(
  { ladder, roles, movePages }: VaultContent,
  { from, to }: VaultContent['ladder']['moves'][number],
): readonly Draft<Omit<MovePage, keyof PageNotes>>[] {
  const id = `${from}--${to}`
  const move = roles
    .find((role) => role.id === from)
    ?.moves.find((one) => one.from === from && one.to === to)
  if (move === undefined) return []
  const sections = sectionsOf(movePages, id)
  return [
    {
      page: {
        kind: 'move',
        id,
        title: `${titleIn(ladder.roles, from)} to ${titleIn(ladder.roles, to)}`,
      },
      passages: movePassages(move, sections),
      reviewed: earliest(roles, [from, to]),
      body: { move, sections },
    },
  ]
}

function trackOf(
  { ladder, roles }: VaultContent,
  depth: VaultContent['tracks'][number],
): Draft<Omit<TrackPage, keyof PageNotes>> {
  const own = ladder.roles.filter(({ track }) => track === depth.id).map(({ id }) => id)
  return {
    page: { kind: 'track', id: depth.id, title: titleIn(ladder.tracks, depth.id) },
    passages: trackPassages(depth),
    reviewed: earliest(roles, own),
    body: { depth },
  }
}

function guideOf(
  guide: Guide,
  list: readonly GuideEntry[],
): Draft<Omit<GuidePage, keyof PageNotes>> {
  const place = list.findIndex(({ id }) => id === guide.id)
  const partOf = list.find(({ id }) => id === guide.partOf)
  const before = list[place - 1]
  const after = list[place + 1]
  return {
    page: { kind: 'guide', id: guide.id, title: guide.title },
    passages: guidePassages(guide),
    reviewed: guide.reviewed,
    body: {
      guide,
      minutes: readingMinutes(guide),
      ...(partOf === undefined ? {} : { partOf }),
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  }
}

function guideEntry(guide: Guide): GuideEntry {
  const { id, title, summary, partOf } = guide
  const entry = { id, title, summary, minutes: readingMinutes(guide) }
  return partOf === undefined ? entry : { ...entry, partOf }
}

function figuresOf(
  { roles, skills, guides, sources }: VaultContent,
  cited: readonly CitedPage[],
): VaultFigures {
  const said = cited.flatMap(({ passages }) => ownWords(passages))
  const days = [...roles, ...skills, ...guides].map(({ reviewed }) => reviewed).sort()
  return {
    statements: said.length,
    judgements: said.filter(({ basis }) => basis.kind === 'judgement').length,
    sources: sources.length,
    readInFull: sources.filter(({ read }) => read === 'full').length,
    reviewed: { from: days[0] ?? '', to: days.at(-1) ?? '' },
  }
}

function sectionsOf(pages: VaultContent['rolePages'], id: string): readonly ProseSection[] {
  return pages.find((page) => page.id === id)?.sections ?? []
}

function titleIn(things: readonly { readonly id: string; readonly title: string }[], id: string) {
  return things.find((thing) => thing.id === id)?.title ?? id
}

/** The day since which all of these roles have been reviewed. */
function earliest(roles: VaultContent['roles'], ids: readonly RoleId[]): string {
  const days = roles.filter(({ id }) => ids.includes(id)).map(({ reviewed }) => reviewed)
  return days.sort()[0] ?? ''
}
