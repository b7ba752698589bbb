import { Link } from 'react-router'
import { compareAddress, roleAddress } from '#domain/address.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import type { PageNotes } from '#domain/reading/pages.ts'
import { sayPlace } from '#domain/rung.ts'
import { ReadingHead } from '#features/reading/frame/reading-head.tsx'
import { Reviewed } from '#features/reading/frame/reviewed.tsx'
import { buttonClass } from '#ui/button-class.ts'
import { trackClass } from '#ui/track-class.ts'

export function RoleTitle({
  ladder,
  role,
  notes,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly notes: PageNotes
}) {
  const place = ladder.tracks.findIndex(({ id }) => id === role.track)
  return (
    <ReadingHead
      kicker={<span className={trackClass(place)}>{sayPlace(ladder, role.id)}</span>}
      title={role.title}
      summary={role.summary}
    >
      <Reviewed notes={notes} />
      <p className="mt-4 flex flex-wrap gap-2 print:hidden">
        <Link to={roleAddress(role.id)} className={buttonClass()}>
          Show on the map
        </Link>
        <Link to={compareAddress([role.id])} className={buttonClass()}>
          Compare
        </Link>
      </p>
    </ReadingHead>
  )
}
