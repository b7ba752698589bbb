import type { RoleId } from '#domain/ids.ts'
import type { Role } from '#domain/ladder.ts'

/** Takes a role out of the comparison. */
export function RemoveRole({
  role,
  onRemove,
}: {
  readonly role: Role
  readonly onRemove: (role: RoleId) => void
}) {
  return (
    <button
      type="button"
      onClick={() => onRemove(role.id)}
      className="min-h-6 text-[0.875rem] text-quiet underline decoration-line underline-offset-4 hover:text-ink hover:decoration-ink print:hidden"
    >
      Remove<span className="sr-only"> {role.title}</span>
    </button>
  )
}
