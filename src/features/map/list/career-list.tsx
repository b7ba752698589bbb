import { Link } from 'react-router'
import { compareAddress, roleAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role, Track } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { isLevelCrossing, movesFrom } from '#domain/moves.ts'
import type { StationLook } from '#features/map/drawing/station-look.ts'
import { trackClass } from '#ui/track-class.ts'
import { ListStation } from './list-station.tsx'

/** The same ladder as headings and links: each track a line, its highest rung on top as on the map. */
export function CareerList({
  ladder,
  looks,
  className,
}: {
  readonly ladder: Ladder
  readonly looks: ReadonlyMap<RoleId, StationLook>
  readonly className: string
}) {
  return (
    <section aria-label="Career list" className={className}>
      <div className="grid max-w-5xl gap-x-16 gap-y-8 tablet:grid-cols-2">
        {ladder.tracks.map((track, place) => (
          <TrackLine key={track.id} ladder={ladder} track={track} place={place} looks={looks} />
        ))}
      </div>
    </section>
  )
}

function TrackLine({
  ladder,
  track,
  place,
  looks,
}: {
  readonly ladder: Ladder
  readonly track: Track
  readonly place: number
  readonly looks: ReadonlyMap<RoleId, StationLook>
}) {
  const roles = [...(indexOf(ladder).rolesOf.get(track.id) ?? [])].reverse()
  return (
    <section>
      <h2 className={`mb-3 text-base ${trackClass(place)}`}>
        {track.title}, {roles.length} {roles.length === 1 ? 'rung' : 'rungs'}
      </h2>
      <ol className="grid">
        {roles.map((role, index) => (
          <li key={role.id}>
            <ListStation
              role={role}
              look={looks.get(role.id)}
              trackPlace={place}
              last={index === roles.length - 1}
              scope={ladder.rungs[role.rung - 1] ?? ''}
            >
              <Comparisons ladder={ladder} role={role} below={roles[index + 1]} />
            </ListStation>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** With whom a role is compared: across, as the map draws its rungs; where no rung leads across, with the role below. */
function Comparisons({
  ladder,
  role,
  below,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly below: Role | undefined
}) {
  const others = movesFrom(ladder, role.id)
    .filter((move) => isLevelCrossing(ladder, move))
    .flatMap(({ to }) => indexOf(ladder).role.get(to) ?? [])
  if (others.length > 0) {
    return others.map((other) => (
      <Comparison key={other.id} role={role} way="across" other={other} />
    ))
  }
  return below && <Comparison role={role} way="up" other={below} />
}

const ways = {
  across: { said: 'Across to', preposition: 'to' },
  up: { said: 'Up from', preposition: 'from' },
}

function Comparison({
  role,
  way,
  other,
}: {
  readonly role: Role
  readonly way: keyof typeof ways
  readonly other: Role
}) {
  const { said, preposition } = ways[way]
  const roles = [role.id, other.id]
  return (
    <p className="text-[0.875rem] text-quiet">
      <Link
        to={compareAddress(way === 'up' ? roles.toReversed() : roles)}
        className="underline decoration-dotted decoration-2 underline-offset-4 hover:text-ink"
        aria-label={`${said} ${other.title}: compare with ${role.title}`}
      >
        {way}
      </Link>{' '}
      {preposition}{' '}
      <Link to={roleAddress(other.id)} className="hover:text-ink hover:underline">
        {other.title}
      </Link>
    </p>
  )
}
