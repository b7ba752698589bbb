import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { buttonClass } from '#ui/button-class.ts'
import { RoleChoice } from './role-choice.tsx'

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
      <RoleChoice
        name="I am here"
        chosen={here === role.id}
        role={role}
        onChoose={onHere}
        className={choiceClass(here === role.id)}
      />
      <RoleChoice
        name="My target"
        chosen={target === role.id}
        role={role}
        onChoose={onTarget}
        className={choiceClass(target === role.id)}
      />
      <Link
        to={compareAddress(other === undefined ? [role.id] : [other.id, role.id])}
        className={buttonClass()}
        title={other === undefined ? undefined : `Compare with ${other.title}`}
      >
        Compare
        {/* Seen, it would wrap the row once the answers are read, and move the panel's text. */}
        {other !== undefined && <span className="sr-only"> with {other.title}</span>}
      </Link>
    </div>
  )
}

/** Without scripts there is nothing to choose. */
function choiceClass(chosen: boolean): string {
  return `${buttonClass(chosen ? 'chosen' : 'plain')} [@media(scripting:none)]:hidden`
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
