import type { Guide } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { ProseSection } from '#domain/prose.ts'
import type {
  AskedBy,
  GuideEntry,
  GuidePage,
  MovePage,
  PageNotes,
  PageRef,
  SkillPage,
  TrackPage,
} from '#domain/reading/pages.ts'
import type { VaultContent } from './compile-vault.ts'
import {
  guidePassages,
  movePassages,
  type Passage,
  rolePassages,
  skillPassages,
  trackPassages,
} from './passages.ts'
import { readingMinutes } from './reading-time.ts'

/** A page before it knows what it cites and who leads to it. */
export type Draft<Body> = {
  readonly page: PageRef
  readonly passages: readonly Passage[]
  readonly reviewed: string
  readonly body: Body
}

export function roleDraft(
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

export function skillDraft(
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

export function moveDrafts(
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

export function trackDraft(
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

export function guideDraft(
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

export function guideEntry(guide: Guide): GuideEntry {
  const { id, title, summary, partOf } = guide
  const entry = { id, title, summary, minutes: readingMinutes(guide) }
  return partOf === undefined ? entry : { ...entry, partOf }
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
