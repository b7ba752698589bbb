import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { Assessment } from '#domain/assessment.ts'
import type { Ladder } from '#domain/ladder.ts'
import { standings } from '#domain/standing/standing.ts'
import { sayStanding } from '#domain/standing/standing-words.ts'
import { trackClass } from '#ui/track-class.ts'

/** Where their ratings put them for each role: in words and in the ladder's order, so that none is a best one. */
export function SharedStandings({
  ladder,
  ratings,
  map,
}: {
  readonly ladder: Ladder
  readonly ratings: Assessment['ratings']
  /** The same, drawn. */
  readonly map: ReactNode
}) {
  const all = standings(ladder, ratings)
  return (
    <section aria-labelledby="shared-standings">
      <h2 id="shared-standings" className="text-xl">
        Where that puts them
      </h2>
      <div className="mt-4">{map}</div>
      <div className="mt-6 grid gap-x-14 gap-y-6 desktop:grid-cols-2">
        {ladder.tracks.map((track, place) => (
          <div key={track.id}>
            <h3 className={`text-[0.9375rem] ${trackClass(place)}`}>{track.title}</h3>
            <ul className="mt-1">
              {all
                .filter(({ role }) => role.track === track.id)
                .map((standing) => (
                  <li
                    key={standing.role.id}
                    className="grid gap-x-5 border-t border-line py-2 first:border-t-0 tablet:grid-cols-[12.5rem_1fr]"
                  >
                    <Link
                      to={roleAddress(standing.role.id)}
                      className="w-fit font-semibold hover:underline"
                    >
                      {standing.role.title}
                    </Link>
                    <span className="text-quiet">{sayStanding(standing)}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
