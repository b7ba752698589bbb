import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Role } from '#domain/ladder.ts'
import { RoleChoice } from './role-choice.tsx'

/** What can be done with a role on the map itself. Out of the tab order: the role's menu key leads here. */
export function StationActions({
  role,
  here,
  target,
  onHere,
  onTarget,
}: {
  readonly role: Role
  readonly here: RoleId | undefined
  readonly target: RoleId | undefined
  readonly onHere: (role: RoleId | undefined) => void
  readonly onTarget: (role: RoleId | undefined) => void
}) {
  const other = here === undefined || here === role.id ? target : here
  return (
    <fieldset className="flex gap-1 text-[0.8125rem]">
      <legend className="sr-only">{role.title}: actions</legend>
      <RoleChoice
        name="I am here"
        chosen={here === role.id}
        role={role}
        onChoose={onHere}
        tabIndex={-1}
        className={toggleClass(here === role.id)}
      />
      <RoleChoice
        name="My target"
        chosen={target === role.id}
        role={role}
        onChoose={onTarget}
        tabIndex={-1}
        className={toggleClass(target === role.id)}
      />
      <Link
        to={compareAddress(other === undefined || other === role.id ? [role.id] : [other, role.id])}
        tabIndex={-1}
        aria-label={`Compare ${role.title}`}
        className={`${pill} border-strong/60 bg-card`}
      >
        Compare
      </Link>
    </fieldset>
  )
}

const pill =
  'flex min-h-8.5 items-center rounded-full border px-2.5 whitespace-nowrap hover:border-ink'

function toggleClass(chosen: boolean): string {
  return `${pill} ${chosen ? 'chosen' : 'border-strong/60 bg-card'}`
}
