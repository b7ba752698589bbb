import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { askedSkills } from '#domain/standing/asked-skills.ts'
import { gap } from '#domain/standing/gap.ts'

/** Skill by skill, in the ladder's order: met, short of what the role asks, or not rated. */
export type StandingMark = 'met' | 'short' | 'unrated'

export function standingMarks(
  ladder: Ladder,
  role: Role,
  ratings: ReadonlyMap<SkillId, Rating>,
): readonly StandingMark[] {
  return askedSkills(ladder, role).map(({ skill, level }) => {
    const { kind } = gap(level, ratings.get(skill.id))
    return kind === 'met' || kind === 'short' ? kind : 'unrated'
  })
}
