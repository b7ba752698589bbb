import type { Ladder, Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'

export type AskedSkill = { readonly skill: Skill; readonly level: Level }

/** What the role asks, in the order of the ladder's skills. */
export function askedSkills(ladder: Ladder, role: Role): readonly AskedSkill[] {
  const { skill: skills } = indexOf(ladder)
  return role.asks.flatMap(({ skill: id, level }) => {
    const skill = skills.get(id)
    return skill === undefined ? [] : [{ skill, level }]
  })
}
