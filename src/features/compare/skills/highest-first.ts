import type { Ladder, Role, Track } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'

/** A track's roles from top to bottom, as the map draws them. */
export function highestFirst(ladder: Ladder, { id }: Track): readonly Role[] {
  return (indexOf(ladder).rolesOf.get(id) ?? []).toReversed()
}
