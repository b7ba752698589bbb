import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { highestFirst } from '#features/compare/skills/highest-first.ts'
import { trackClass } from '#ui/track-class.ts'

/** Every role by track, a link to the comparison with it; those already there are only named. */
export function RolesToAdd({
  ladder,
  roles,
  onAdded,
}: {
  readonly ladder: Ladder
  readonly roles: readonly RoleId[]
  readonly onAdded: () => void
}) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(12rem,1fr))] gap-x-8 gap-y-5">
      {ladder.tracks.map((track, place) => (
        <section key={track.id}>
          <h3 className={`text-[0.9375rem] ${trackClass(place)}`}>{track.title}</h3>
          <ul className="mt-1">
            {highestFirst(ladder, track).map((role) => (
              <li key={role.id}>
                {roles.includes(role.id) ? (
                  <span className="flex min-h-10 items-center text-quiet">
                    {role.title}, shown already
                  </span>
                ) : (
                  <Link
                    to={compareAddress([...roles, role.id])}
                    onClick={onAdded}
                    className="flex min-h-10 items-center hover:underline"
                  >
                    {role.title}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
