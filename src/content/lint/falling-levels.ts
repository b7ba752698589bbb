import type { Pages, RolePage } from './read-pages.ts'
import type { Remark } from './remark.ts'

/** Skills that a role asks at a lower level than the role below it on its track, or no longer. */
export function fallingLevels({ roles }: Pages): readonly Remark[] {
  const upwards = [...roles].sort((a, b) => a.fields.rung - b.fields.rung)
  return upwards.flatMap((role, at) => {
    const below = upwards.slice(0, at).findLast(({ fields }) => fields.track === role.fields.track)
    return below === undefined ? [] : fallingFrom(below, role)
  })
}

function fallingFrom(below: RolePage, { path, fields, lineOf }: RolePage): readonly Remark[] {
  const before = new Map(Object.entries(below.fields.asks))
  return Object.entries(fields.asks).flatMap(([skill, { level }]) => {
    const levelBelow = before.get(skill)?.level
    if (levelBelow === undefined || levelBelow === 'not asked') return []
    if (level !== 'not asked' && level >= levelBelow) return []
    return [
      {
        file: path,
        line: lineOf('asks', skill),
        cause: {
          code: 'falling-level' as const,
          skill,
          level: level === 'not asked' ? 'not asked' : `asked at ${level}`,
          below: below.fields.title,
          levelBelow,
        },
      },
    ]
  })
}
