import type { ReactNode } from 'react'
import type { Compared } from '#features/compare/compared.ts'
import { MarkKey } from '#features/compare/skills/mark-shape.tsx'
import { RoleName } from './role-name.tsx'

/** Under each role's name what is so of it; under "You" what you say. */
export function ByRole({
  shown: { comparison, marks },
  you,
  children,
}: {
  readonly shown: Compared
  readonly you?: ReactNode
  /** What stands under the role at a place. */
  readonly children: (place: number) => ReactNode
}) {
  return (
    <dl className="mt-1.5 grid gap-2.5">
      {comparison.roles.map((role, at) => (
        <div key={role.id}>
          <dt className="text-[0.875rem]">
            <RoleName role={role} mark={marks[at]} />
          </dt>
          <dd>{children(at)}</dd>
        </div>
      ))}
      {you !== undefined && (
        <div>
          <dt className="text-[0.875rem] font-bold">
            <MarkKey mark="you" /> You
          </dt>
          <dd>{you}</dd>
        </div>
      )}
    </dl>
  )
}
