import type { SkillRow } from '#domain/comparison/comparison.ts'
import { changeKind, sayChange } from '#domain/comparison/skill-changes.ts'
import type { Role } from '#domain/ladder.ts'
import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'

/** What the chart beside it shows, in words; empty for a role alone. */
export function saySkillRow(roles: readonly Role[], row: SkillRow): string {
  if (roles.length < 2) return ''
  return roles.length === 2 ? sayStep(row) : saySpread(roles, row)
}

/** "Deeper by 2 levels", "New at level 3". */
function sayStep({ asked: [from, to] }: SkillRow): string {
  const kind = changeKind(from, to)
  const words = sayChange(kind)
  if (from !== undefined && to !== undefined && from !== to) {
    return `${words} by ${counted(Math.abs(to - from), 'level')}`
  }
  return kind === 'new' ? `${words} at level ${to}` : words
}

/** "Levels 2 to 4", "Level 3 in all", "Level 2; not asked by Lead and Senior". */
function saySpread(roles: readonly Role[], { asked }: SkillRow): string {
  const without = roles.filter((_, at) => asked[at] === undefined).map(({ title }) => title)
  if (without.length === roles.length) return 'Asked by none of them'
  const given = asked.filter((level) => level !== undefined)
  const spread = sayRange(Math.min(...given), Math.max(...given))
  if (without.length > 0) return `${spread}; not asked by ${listed(without)}`
  return new Set(given).size === 1 ? `${spread} in all` : spread
}

function sayRange(low: number, high: number): string {
  return low === high ? `Level ${low}` : `Levels ${low} to ${high}`
}
