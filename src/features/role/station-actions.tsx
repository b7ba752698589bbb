import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Role } from '#domain/ladder.ts'

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
      <Toggle name="I am here" chosen={here === role.id} role={role} onChoose={onHere} />
      <Toggle name="My target" chosen={target === role.id} role={role} onChoose={onTarget} />
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

function Toggle({
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
      tabIndex={-1}
      aria-pressed={chosen}
      onClick={() => onChoose(chosen ? undefined : role.id)}
      className={`${pill} ${chosen ? 'border-ink bg-ink text-paper' : 'border-strong/60 bg-card'}`}
    >
      {name}
    </button>
  )
}
