import type { RoleId } from '#domain/ids.ts'
import { sayPlace } from '#domain/rung.ts'
import { RemoveRole } from '#features/compare/choose/remove-role.tsx'
import type { Compared } from '#features/compare/compared.ts'
import { trackClass } from '#ui/track-class.ts'
import { Row } from './row.tsx'

/** Where each role stands and what it is in a sentence; and how to take it away. */
export function PlaceRow({
  shown: { ladder, comparison, marks },
  onRemove,
}: {
  readonly shown: Compared
  readonly onRemove: (role: RoleId) => void
}) {
  return (
    <Row title="On the ladder" withYou={comparison.withYou}>
      {comparison.roles.map((role, at) => (
        <td key={role.id} className="pr-3 desktop:pr-4 pb-3">
          <p className={`text-[0.875rem] font-semibold ${trackClass(marks[at]?.track ?? 0)}`}>
            {sayPlace(ladder, role.id)}
          </p>
          <p className="max-w-[65ch]">{role.summary}</p>
          <RemoveRole role={role} onRemove={onRemove} />
        </td>
      ))}
    </Row>
  )
}
