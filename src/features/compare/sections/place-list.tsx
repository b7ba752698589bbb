import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import { sayPlace } from '#domain/rung.ts'
import { RemoveRole } from '#features/compare/choose/remove-role.tsx'
import type { Compared } from '#features/compare/compared.ts'
import { RoleName } from '#features/compare/table/role-name.tsx'

/** The roles of the comparison with their marks, and how to take each away. */
export function PlaceList({
  shown: { ladder, comparison, marks },
  onRemove,
}: {
  readonly shown: Compared
  readonly onRemove: (role: RoleId) => void
}) {
  return (
    <ul className="grid gap-4">
      {comparison.roles.map((role, at) => (
        <li key={role.id}>
          <p className="flex items-baseline justify-between gap-4">
            <Link to={roleAddress(role.id)} className="text-[1.0625rem] hover:underline">
              <RoleName role={role} mark={marks[at]} />
            </Link>
            <RemoveRole role={role} onRemove={onRemove} />
          </p>
          <p className="text-[0.875rem] text-quiet">{sayPlace(ladder, role.id)}</p>
          <p>{role.summary}</p>
        </li>
      ))}
    </ul>
  )
}
