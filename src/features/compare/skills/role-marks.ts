import type { Ladder, Role } from '#domain/ladder.ts'

/** How a role is drawn in the charts: its track gives the shape, its place among that track's roles the fill. */
export type RoleMark = {
  readonly shape: (typeof shapes)[number]
  readonly fill: (typeof fills)[number]
  /** Place of the track, for its colour. */
  readonly track: number
}

const shapes = ['circle', 'square', 'diamond'] as const
const fills = ['full', 'open', 'dotted', 'barred'] as const

/** One mark a role, no two alike among four roles of a ladder of up to three tracks. */
export function roleMarks(ladder: Ladder, roles: readonly Role[]): readonly RoleMark[] {
  return roles.map((role, at) => {
    const track = ladder.tracks.findIndex(({ id }) => id === role.track)
    const before = roles.slice(0, at).filter((other) => other.track === role.track).length
    return {
      shape: shapes[Math.min(track, shapes.length - 1)] ?? 'circle',
      fill: fills[Math.min(before, fills.length - 1)] ?? 'full',
      track,
    }
  })
}
