import type { Role } from '#domain/ladder.ts'
import { MarkKey } from '#features/compare/skills/mark-shape.tsx'
import type { RoleMark } from '#features/compare/skills/role-marks.ts'
import { trackClass } from '#ui/track-class.ts'

/** A role's title with its mark, in its track's colour. */
export function RoleName({
  role,
  mark,
}: {
  readonly role: Role
  readonly mark: RoleMark | undefined
}) {
  return (
    <span className={`font-bold ${trackClass(mark?.track ?? 0)}`}>
      {mark !== undefined && <MarkKey mark={mark} />}
      {`\u00a0${role.title}`}
    </span>
  )
}
