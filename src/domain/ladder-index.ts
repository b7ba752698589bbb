import type { RoleId, SkillId, TrackId } from './ids.ts'
import type { Ladder, Role, Skill, Track } from './ladder.ts'
import type { Level } from './level.ts'

/** Look-ups into a ladder, each in constant time. Maps, so that no id can reach a prototype. */
export type LadderIndex = {
  readonly role: ReadonlyMap<string, Role>
  readonly skill: ReadonlyMap<string, Skill>
  readonly track: ReadonlyMap<string, Track>
  /** A track's roles, lowest rung first. */
  readonly rolesOf: ReadonlyMap<TrackId, readonly Role[]>
  /** What a role asks; a missing skill is not asked. */
  readonly asks: ReadonlyMap<RoleId, ReadonlyMap<SkillId, Level>>
}

const indexes = new WeakMap<Ladder, LadderIndex>()

/** Built once a ladder, in time linear in its size. */
export function indexOf(ladder: Ladder): LadderIndex {
  const known = indexes.get(ladder)
  if (known !== undefined) return known
  const index = build(ladder)
  indexes.set(ladder, index)
  return index
}

function build(ladder: Ladder): LadderIndex {
  const rolesOf = new Map<TrackId, Role[]>(ladder.tracks.map(({ id }) => [id, []]))
  for (const role of ladder.roles) rolesOf.get(role.track)?.push(role)
  for (const roles of rolesOf.values()) roles.sort((a, b) => a.rung - b.rung)
  return {
    role: new Map(ladder.roles.map((role) => [role.id, role])),
    skill: new Map(ladder.skills.map((skill) => [skill.id, skill])),
    track: new Map(ladder.tracks.map((track) => [track.id, track])),
    rolesOf,
    asks: new Map(
      ladder.roles.map((role) => [
        role.id,
        new Map(role.asks.map((ask) => [ask.skill, ask.level])),
      ]),
    ),
  }
}
