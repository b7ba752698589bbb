import type { Rating } from '#domain/assessment.ts'
import type { RoleId, SkillId } from '#domain/ids.ts'
import type { Ladder, Role, Skill } from '#domain/ladder.ts'
import { roleOf } from '#domain/role-of.ts'
import { type AskedSkill, askedSkills } from './asked-skills.ts'
import { type Gap, gap } from './gap.ts'

/** Where somebody's ratings put them for one role. "Not sure" and "no chance" are unanswered in all of it. */
export type Standing = {
  readonly role: Role
  /** How many skills the role asks. */
  readonly asked: number
  readonly rated: number
  readonly met: number
  /** The largest gap among the rated skills, the first in the ladder's order; absent when none is short. */
  readonly furthest?: { readonly skill: Skill; readonly levels: number }
  /** Rated of asked, 0 to 1; 1 for a role that asks nothing. */
  readonly coverage: number
  /** 0 to 1, from a coverage of `enough` upwards; never for a role that asks nothing. */
  readonly readiness?: number
  /** While coverage is too low: up to three skills not looked at yet, those asked highest first. */
  readonly toRate: readonly Skill[]
  /** Coverage is too low, and nothing is left that was not looked at. */
  readonly onlyUnsureLeft: boolean
}

/** The least coverage that carries a readiness; our rule. */
const enough = 0.7
const mostToRate = 3

/**
 * Readiness R = sum of m / rated, with m = 1 - min(max(0, asked - rating), 2) / 2: met 1, one level below 1/2,
 * two or more below 0. The steps are our simplification. A surplus makes up for nothing, and all skills weigh
 * the same, since equal weights are hard to beat (Dawes 1979, "The robust beauty of improper linear models").
 */
export function standing(
  ladder: Ladder,
  id: RoleId,
  ratings: ReadonlyMap<SkillId, Rating>,
): Standing {
  const role = roleOf(ladder, id)
  const asks = askedSkills(ladder, role).map((ask) => withGap(ask, ratings))
  const rated = asks.filter(({ to }) => to.kind === 'met' || to.kind === 'short')
  const unseen = asks.filter(({ to }) => to.kind === 'unrated' && to.why === 'not-looked-at')
  const coverage = asks.length === 0 ? 1 : rated.length / asks.length
  const covered = coverage >= enough
  const furthest = furthestOf(rated)
  return {
    role,
    asked: asks.length,
    rated: rated.length,
    met: rated.filter(({ to }) => to.kind === 'met').length,
    ...(furthest === undefined ? {} : { furthest }),
    coverage,
    ...(covered && rated.length > 0 ? { readiness: readinessOf(rated) } : {}),
    toRate: covered ? [] : highestAsked(unseen),
    onlyUnsureLeft: !covered && unseen.length === 0,
  }
}

/** Every role's, in the ladder's order: a list sorted by figures would name a best role. */
export function standings(
  ladder: Ladder,
  ratings: ReadonlyMap<SkillId, Rating>,
): readonly Standing[] {
  return ladder.roles.map(({ id }) => standing(ladder, id, ratings))
}

type AskWithGap = AskedSkill & { readonly to: Gap }

function withGap(ask: AskedSkill, ratings: ReadonlyMap<SkillId, Rating>): AskWithGap {
  return { ...ask, to: gap(ask.level, ratings.get(ask.skill.id)) }
}

function furthestOf(rated: readonly AskWithGap[]): Standing['furthest'] {
  const most = Math.max(0, ...rated.map(({ to }) => levelsShort(to)))
  const first = rated.find(({ to }) => levelsShort(to) === most)
  return first === undefined || most === 0 ? undefined : { skill: first.skill, levels: most }
}

function readinessOf(rated: readonly AskWithGap[]): number {
  const sum = rated.reduce((all, { to }) => all + 1 - Math.min(levelsShort(to), 2) / 2, 0)
  return sum / rated.length
}

function levelsShort(to: Gap): number {
  return to.kind === 'short' ? to.levels : 0
}

function highestAsked(asks: readonly AskWithGap[]): readonly Skill[] {
  return asks
    .toSorted((a, b) => b.level - a.level)
    .slice(0, mostToRate)
    .map(({ skill }) => skill)
}
