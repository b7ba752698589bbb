import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { rolesReached } from '#domain/moves.ts'

/** A role alone: what is missing, and the roles that its moves lead to and come from. */
export function OneRole({ ladder, role }: { readonly ladder: Ladder; readonly role: Role }) {
  const reached = rolesReached(ladder, role.id)
  const near = ladder.roles.filter(({ id }) => reached.has(id))
  return (
    <div className="-mt-3 max-w-[70ch] text-[1.0625rem] leading-snug">
      <p className="text-quiet">
        One role stands alone here. Add another to see what changes between the two.
      </p>
      {near.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {near.map((other) => (
            <li key={other.id}>
              <Link
                to={compareAddress([role.id, other.id])}
                className="text-accent underline-offset-4 hover:underline"
                aria-label={`Compare ${role.title} with ${other.title}`}
              >
                with {other.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
