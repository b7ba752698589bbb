import { Link } from 'react-router'
import { roleInDepthAddress } from '#domain/address.ts'
import type { Point } from '#domain/depth.ts'
import type { Ladder, Track } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { TrackPage } from '#domain/reading/pages.ts'
import { ReadingFrame } from '#features/reading/frame/reading-frame.tsx'
import { ReadingHead } from '#features/reading/frame/reading-head.tsx'
import { Reviewed } from '#features/reading/frame/reviewed.tsx'
import { trackClass } from '#ui/track-class.ts'
import { Points } from './points.tsx'

/** What speaks for a track and against it, each point weighed. */
export function TrackInDepth({
  ladder,
  track,
  page,
}: {
  readonly ladder: Ladder
  readonly track: Track
  readonly page: TrackPage
}) {
  const { summary, pros, cons } = page.depth
  const roles = indexOf(ladder).rolesOf.get(track.id) ?? []
  return (
    <ReadingFrame
      notes={page}
      head={
        <ReadingHead
          kicker={<span className={trackClass(ladder.tracks.indexOf(track))}>For and against</span>}
          title={`${track.title} track`}
          summary={summary}
        >
          <Reviewed notes={page} />
          <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
            {roles.map(({ id, title }) => (
              <Link
                key={id}
                to={roleInDepthAddress(id)}
                className="py-0.5 underline decoration-line underline-offset-3 hover:decoration-ink"
              >
                {title}
              </Link>
            ))}
          </p>
        </ReadingHead>
      }
      sections={[section('Pros', pros), section('Cons', cons)]}
    />
  )
}

function section(title: string, points: readonly Point[]) {
  return { title, content: <Points points={points} /> }
}
