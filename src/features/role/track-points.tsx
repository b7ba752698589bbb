import { Link } from 'react-router'
import { trackAddress } from '#domain/address.ts'
import type { Point, TrackDepth } from '#domain/depth.ts'
import type { Ladder, Role } from '#domain/ladder.ts'

/** The track's pros and cons: the same on each of its roles. */
export function TrackPoints({
  ladder,
  role,
  track,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly track: TrackDepth
}) {
  const title = ladder.tracks.find(({ id }) => id === role.track)?.title
  return (
    <section aria-labelledby="track-points">
      <h2 id="track-points" className="text-xl">
        The {title?.toLowerCase()} track
      </h2>
      <p className="mt-1 text-quiet">{track.summary}</p>
      <Points heading="Pros" points={track.pros} />
      <Points heading="Cons" points={track.cons} />
      <p className="mt-3 print:hidden">
        <Link to={trackAddress(track.id)} className="text-accent underline underline-offset-2">
          Each point with its evidence
        </Link>
      </p>
    </section>
  )
}

function Points({
  heading,
  points,
}: {
  readonly heading: string
  readonly points: readonly Point[]
}) {
  return (
    <div className="mt-3.5">
      <h3 className="text-[0.9375rem] text-quiet">{heading}</h3>
      <ul className="mt-1 grid gap-1">
        {points.map(({ title, weighed }) => (
          <li key={title}>
            <details>
              <summary className="font-semibold">{title}</summary>
              {weighed.map(({ text }) => (
                <p key={text} className="mb-1.5 pl-4 text-quiet">
                  {text}
                </p>
              ))}
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}
