import type { ReactNode } from 'react'
import type { Ladder, Role } from '#domain/ladder.ts'
import { sayPlace } from '#domain/rung.ts'
import { trackClass } from '#ui/track-class.ts'

/** What stands on top of a role's panel, at hand as soon as it opens. */
export function RoleHead({
  ladder,
  role,
  titleId,
  children,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly titleId: string
  readonly children: ReactNode
}) {
  const place = ladder.tracks.findIndex(({ id }) => id === role.track)
  return (
    <header>
      <p className={`text-[0.875rem] font-semibold ${trackClass(place)}`}>
        {sayPlace(ladder, role.id)}
      </p>
      <h1 id={titleId} tabIndex={-1} className="pr-24 text-[1.875rem] tracking-tight tablet:pr-12">
        {role.title}
      </h1>
      <p className="mt-1.5 text-[1.0625rem] leading-snug text-quiet">{role.summary}</p>
      {children}
    </header>
  )
}
