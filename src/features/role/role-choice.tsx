import type { RoleId } from '#domain/ids.ts'
import type { Role } from '#domain/ladder.ts'

/** Says that a role is one's own, or one's target, or takes it back. */
export function RoleChoice({
  name,
  chosen,
  role,
  onChoose,
  tabIndex,
  className,
}: {
  readonly name: string
  readonly chosen: boolean
  readonly role: Role
  readonly onChoose: (role: RoleId | undefined) => void
  readonly tabIndex?: -1
  readonly className: string
}) {
  return (
    <button
      type="button"
      tabIndex={tabIndex}
      aria-pressed={chosen}
      onClick={() => onChoose(chosen ? undefined : role.id)}
      className={className}
    >
      {name}
    </button>
  )
}
