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
      <p
        className={`flex min-h-11 items-center pr-22 text-[min(0.875rem,4vw)] font-semibold tablet:pr-12 ${trackClass(place)}`}
      >
        {sayPlace(ladder, role.id)}
      </p>
      <h1 id={titleId} tabIndex={-1} className="text-title tracking-tight hyphens-auto">
        {role.title}
      </h1>
      <p className="mt-1.5 text-[1.0625rem] leading-snug text-quiet">{role.summary}</p>
      {children}
    </header>
  )
}
