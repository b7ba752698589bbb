import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { buttonClass } from '#ui/button-class.ts'

/** What can be done with an opened role: compare it, and say where one is or wants to be. */
export function RoleActions({
  ladder,
  role,
  here,
  target,
  onHere,
  onTarget,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly here: RoleId | undefined
  readonly target: RoleId | undefined
  readonly onHere: (role: RoleId | undefined) => void
  readonly onTarget: (role: RoleId | undefined) => void
}) {
  const other = otherRole(ladder, role, here, target)
  return (
    <div className="mt-4 flex flex-wrap gap-2 print:hidden">
      <Choice name="I am here" chosen={here === role.id} role={role} onChoose={onHere} />
      <Choice name="My target" chosen={target === role.id} role={role} onChoose={onTarget} />
      <Link
        to={compareAddress(other === undefined ? [role.id] : [other.id, role.id])}
        className={buttonClass()}
      >
        {other === undefined ? 'Compare' : `Compare with ${other.title}`}
      </Link>
    </div>
  )
}

function Choice({
  name,
  chosen,
  role,
  onChoose,
}: {
  readonly name: string
  readonly chosen: boolean
  readonly role: Role
  readonly onChoose: (role: RoleId | undefined) => void
}) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => onChoose(chosen ? undefined : role.id)}
      className={`${buttonClass(chosen ? 'strong' : 'plain')} [@media(scripting:none)]:hidden`}
    >
      {name}
    </button>
  )
}

/** Somebody's own role, or else their target, is what they want a role compared with. */
function otherRole(
  ladder: Ladder,
  { id }: Role,
  here: RoleId | undefined,
  target: RoleId | undefined,
): Role | undefined {
  const other = [here, target].find((candidate) => candidate !== undefined && candidate !== id)
  return other === undefined ? undefined : indexOf(ladder).role.get(other)
}
