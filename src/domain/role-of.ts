import type { RoleId } from './ids.ts'
import type { Ladder, Role } from './ladder.ts'
import { indexOf } from './ladder-index.ts'

/** The role of that id. Throws for an id of another ladder: ids are checked where they come in. */
export function roleOf(ladder: Ladder, id: RoleId): Role {
  const role = indexOf(ladder).role.get(id)
  if (role === undefined) throw new Error(`The ladder "${ladder.id}" has no role "${id}".`)
  return role
}
