import type { Ladder, Role } from '#domain/ladder.ts'

/**
 * The module of a ladder, which every first visit loads. What a role asks is written as one level a skill, in the
 * ladder's order, "-" where a skill is not asked: that takes less than half the characters of each with its name.
 */
export function ladderModule(ladder: Ladder): string {
  const { roles, ...rest } = ladder
  const written = roles.map((role) => ({ ...role, asks: levelsOf(role, ladder) }))
  return `
const rest = ${JSON.stringify(rest)}
const asked = (levels) => rest.skills.flatMap(({ id }, at) => levels[at] > 0 ? { skill: id, level: +levels[at] } : [])
export const ladder = { ...rest, roles: ${JSON.stringify(written)}.map((role) => ({ ...role, asks: asked(role.asks) })) }
`
}

function levelsOf({ asks }: Role, { skills }: Ladder): string {
  const asked = new Map(asks.map(({ skill, level }) => [skill, level]))
  return skills.map(({ id }) => asked.get(id) ?? '-').join('')
}
