import type { RoleId } from './ids.ts'
import type { Ladder } from './ladder.ts'
import { indexOf } from './ladder-index.ts'
import { roleOf } from './role-of.ts'

/** A place among the roles of one track; 1 is the lowest. Rungs that the track leaves empty do not count. */
export type Rung = { readonly place: number; readonly of: number }

export function rungOf(ladder: Ladder, id: RoleId): Rung {
  const role = roleOf(ladder, id)
  const roles = indexOf(ladder).rolesOf.get(role.track) ?? []
  return { place: roles.indexOf(role) + 1, of: roles.length }
}

/** "Craft, rung 2 of 4". */
export function sayPlace(ladder: Ladder, id: RoleId): string {
  const { place, of } = rungOf(ladder, id)
  const track = indexOf(ladder).track.get(roleOf(ladder, id).track)
  return `${track?.title}, rung ${place} of ${of}`
}
