import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'
import { type Gap, gap } from '#domain/standing/gap.ts'

export type RoleAsk = {
  readonly role: Role
  /** Absent where the role does not ask the skill. */
  readonly level: Level | undefined
  readonly to: Gap
}

/** What each role asks of one skill, and what a rating leaves to it, in the ladder's order. */
export function roleAsks(ladder: Ladder, skill: SkillId, rating: Rating): readonly RoleAsk[] {
  const { asks } = indexOf(ladder)
  return ladder.roles.map((role) => {
    const level = asks.get(role.id)?.get(skill)
    return { role, level, to: gap(level, rating) }
  })
}
