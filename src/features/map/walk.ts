import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'

/** The keys that walk the map; the same as a tree's. */
export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export function isWalkKey(key: string): key is WalkKey {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)
}

/**
 * Where a key leads from a role; the role itself where there is nothing beyond it.
 * Up and down walk the track, left and right cross to the nearest rung of the next track,
 * Home goes to the track's lowest rung and End to its highest.
 */
export function walk(ladder: Ladder, from: RoleId, key: WalkKey): RoleId {
  const { role, rolesOf } = indexOf(ladder)
  const here = role.get(from)
  if (here === undefined) return from
  const track = rolesOf.get(here.track) ?? []
  const place = track.indexOf(here)
  switch (key) {
    case 'ArrowUp':
      return (track[place + 1] ?? here).id
    case 'ArrowDown':
      return (track[place - 1] ?? here).id
    case 'Home':
      return (track[0] ?? here).id
    case 'End':
      return (track.at(-1) ?? here).id
    case 'ArrowLeft':
      return across(ladder, here, -1).id
    case 'ArrowRight':
      return across(ladder, here, 1).id
  }
}

function across(ladder: Ladder, from: Role, direction: number): Role {
  const at = ladder.tracks.findIndex(({ id }) => id === from.track)
  for (let place = at + direction; ladder.tracks[place] !== undefined; place += direction) {
    const track = ladder.tracks[place]
    const roles = track === undefined ? [] : (indexOf(ladder).rolesOf.get(track.id) ?? [])
    const [nearest] = [...roles].sort(
      (a, b) => Math.abs(a.rung - from.rung) - Math.abs(b.rung - from.rung),
    )
    if (nearest !== undefined) return nearest
  }
  return from
}
