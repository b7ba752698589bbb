import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'

/** A role that asks less of a skill than the role below it on its track; without `level` it does not ask it. */
export type AsksLess = {
  readonly role: Role
  readonly level?: Level
  readonly below: Role
  readonly belowLevel: Level
}

/** Where a higher role asks less, track by track from below. Levels can go down; that is no mistake. */
export function asksLess(ladder: Ladder, skill: SkillId): readonly AsksLess[] {
  const { rolesOf, asks } = indexOf(ladder)
  return ladder.tracks.flatMap(({ id }) => {
    const roles = rolesOf.get(id) ?? []
    return roles.slice(1).flatMap((role, index) => {
      const below = roles[index]
      const belowLevel = below && asks.get(below.id)?.get(skill)
      if (below === undefined || belowLevel === undefined) return []
      const level = asks.get(role.id)?.get(skill)
      if ((level ?? 0) >= belowLevel) return []
      return [{ role, below, belowLevel, ...(level === undefined ? {} : { level }) }]
    })
  })
}

/** "Director asks level 2; Engineering Manager, below it, asks level 3." */
export function sayAsksLess({ role, level, below, belowLevel }: AsksLess): string {
  const asked = level === undefined ? 'does not ask it' : `asks level ${level}`
  return `${role.title} ${asked}; ${below.title}, below it, asks level ${belowLevel}.`
}
