import { ladder } from 'virtual:crossrung/ladder'
import type { TrackId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { TrackInDepth } from '#features/reading/track/track-in-depth.tsx'
import { trackPage } from './reading-data.ts'

export function TrackPage({ id }: { readonly id: TrackId }) {
  const page = trackPage(id).read()
  const track = indexOf(ladder).track.get(id)
  return track === undefined ? null : <TrackInDepth ladder={ladder} track={track} page={page} />
}
