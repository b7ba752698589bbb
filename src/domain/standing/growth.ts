import type { Rating } from '#domain/assessment.ts'
import type { RoleId, SkillId } from '#domain/ids.ts'
import type { Ladder, Role, Skill } from '#domain/ladder.ts'
import { type Level, levels } from '#domain/level.ts'
import { roleOf } from '#domain/role-of.ts'
import { type AskedSkill, askedSkills } from './asked-skills.ts'
import { gap, type WhyUnrated } from './gap.ts'

/** What somebody's ratings leave to one role, skill by skill in the ladder's order. */
export type Growth = {
  readonly target: Role
  readonly toGrow: readonly SkillToGrow[]
  readonly unrated: readonly UnratedSkill[]
}

export type SkillToGrow = {
  readonly skill: Skill
  readonly own: Level
  readonly asked: Level
  /** One above `own`. */
  readonly next: Level
  /** From `own` to `asked`. */
  readonly levels: number
}

export type UnratedSkill = {
  readonly skill: Skill
  readonly asked: Level
  readonly why: WhyUnrated
}

export function growth(
  ladder: Ladder,
  target: RoleId,
  ratings: ReadonlyMap<SkillId, Rating>,
): Growth {
  const role = roleOf(ladder, target)
  const asks = askedSkills(ladder, role)
  return {
    target: role,
    toGrow: asks.flatMap((ask) => toGrow(ask, ratings.get(ask.skill.id))),
    unrated: asks.flatMap((ask) => unrated(ask, ratings.get(ask.skill.id))),
  }
}

function toGrow({ skill, level }: AskedSkill, own: Rating | undefined): readonly SkillToGrow[] {
  if (own === undefined || own === 'not-sure' || own === 'no-chance') return []
  const next = levels.find((level) => level === own + 1)
  return own >= level || next === undefined
    ? []
    : [{ skill, own, asked: level, next, levels: level - own }]
}

function unrated({ skill, level }: AskedSkill, own: Rating | undefined): readonly UnratedSkill[] {
  const to = gap(level, own)
  return to.kind === 'unrated' ? [{ skill, asked: level, why: to.why }] : []
}
