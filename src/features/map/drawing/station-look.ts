import type { Assessment } from '#domain/assessment.ts'
import type { RoleId, SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { highestLevel, type Level } from '#domain/level.ts'
import { rolesReached } from '#domain/moves.ts'
import { sayPlace } from '#domain/rung.ts'
import { standing } from '#domain/standing/standing.ts'
import { sayStanding, sayStandingShort } from '#domain/standing/standing-words.ts'

/** How one station is drawn now; the layout says where. */
export type StationLook = {
  readonly emphasis: 'plain' | 'open' | 'lit' | 'dim'
  /** Readiness 0 to 1 fills the ring; without it the ring is open. */
  readonly readiness?: number
  readonly here?: true
  readonly target?: true
  /** The asked level of the skill that the map shows. */
  readonly level?: Level
  /** What the line below the title may say, the fullest first: a narrow label takes what fits. */
  readonly notes: readonly string[]
  /** What a screen reader hears: title, track, rung, standing. */
  readonly name: string
}

/** What the reader looks at. */
export type Gaze = {
  readonly open?: RoleId | undefined
  /** The role under the pointer or the focus. */
  readonly near?: RoleId | undefined
  readonly skill?: SkillId | undefined
}

/** Whose answers the map shows: it speaks to the one who looks, or of somebody else. */
export type Whose = 'yours' | 'theirs'

export function stationLooks(
  ladder: Ladder,
  gaze: Gaze,
  assessment: Assessment,
  whose: Whose = 'yours',
): ReadonlyMap<RoleId, StationLook> {
  const lit = litRoles(ladder, gaze)
  return new Map(
    ladder.roles.map((role) => [
      role.id,
      gaze.skill === undefined
        ? ratedLook(ladder, role, gaze, lit, assessment, wordsOf[whose])
        : skillLook(ladder, role, gaze, gaze.skill),
    ]),
  )
}

function litRoles(ladder: Ladder, { open, near }: Gaze): ReadonlySet<RoleId> {
  const from = near ?? open
  return from === undefined ? new Set() : rolesReached(ladder, from)
}

type Words = { readonly here: string; readonly inShort: string; readonly target: string }

const wordsOf: { readonly [W in Whose]: Words } = {
  yours: { here: 'You are here', inShort: 'You', target: 'Your target' },
  theirs: { here: 'They are here', inShort: 'Here', target: 'Their target' },
}

function ratedLook(
  ladder: Ladder,
  { id, title }: Role,
  { open, near }: Gaze,
  lit: ReadonlySet<RoleId>,
  assessment: Assessment,
  words: Words,
): StationLook {
  const stands = standing(ladder, id, assessment.ratings)
  const here = assessment.here === id
  const target = assessment.target === id
  const figure = sayStandingShort(stands)
  const inShort = [...(target ? ['Target'] : []), ...(here ? [words.inShort] : [])]
  const spoken = [
    ...(here ? [words.here.toLowerCase()] : []),
    ...(target ? [words.target.toLowerCase()] : []),
    ...(stands.rated > 0 ? [sayStanding(stands)] : []),
  ]
  return {
    emphasis: id === open ? 'open' : lit.has(id) || id === near ? 'lit' : 'plain',
    ...(stands.readiness === undefined ? {} : { readiness: stands.readiness }),
    ...(here && { here }),
    ...(target && { target }),
    notes: [
      joined([target ? words.target : '', here ? words.here : '', figure]),
      joined([...inShort, figure.replace(/ met$/, '')]),
      inShort[0] ?? figure,
    ],
    name: joined([title, sayPlace(ladder, id), ...spoken]),
  }
}

function skillLook(
  ladder: Ladder,
  { id, title }: Role,
  { open }: Gaze,
  skill: SkillId,
): StationLook {
  const level = indexOf(ladder).asks.get(id)?.get(skill)
  const note = level === undefined ? 'Not asked' : `Asks level ${level} of ${highestLevel}`
  return {
    emphasis: id === open ? 'open' : emphasisOf(level, highestAsked(ladder, skill)),
    ...(level === undefined ? {} : { level }),
    notes: [note, level === undefined ? note : `Level ${level}`],
    name: joined([title, sayPlace(ladder, id), note.toLowerCase()]),
  }
}

function emphasisOf(level: Level | undefined, highest: number): StationLook['emphasis'] {
  if (level === undefined) return 'dim'
  return level === highest ? 'lit' : 'plain'
}

function highestAsked(ladder: Ladder, skill: SkillId): number {
  return Math.max(0, ...[...indexOf(ladder).asks.values()].map((asks) => asks.get(skill) ?? 0))
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}
