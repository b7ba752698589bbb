import type { Assessment } from '#domain/assessment.ts'
import type { Ladder } from '#domain/ladder.ts'
import { layoutIn, trackPlacesOf } from './drawing/layout-in.ts'
import { MapDrawing } from './drawing/map-drawing.tsx'
import { stationLooks } from './drawing/station-look.ts'

/** Somebody else's standing on the map: a picture of what the page beside it says in words, so it is silent. */
export function StandingMap({
  ladder,
  assessment,
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
}) {
  const drawing = {
    looks: stationLooks(ladder, {}, assessment, 'theirs'),
    gaze: {},
    trackPlaces: trackPlacesOf(ladder),
    linked: false,
  }
  return (
    <div className="@container" aria-hidden="true">
      <MapDrawing
        {...drawing}
        layout={layoutIn(ladder, 'wide')}
        className="mx-auto h-auto max-w-full @max-[44.75rem]:hidden print:block"
      />
      <MapDrawing
        {...drawing}
        layout={layoutIn(ladder, 'narrow')}
        className="mx-auto h-auto max-w-full @min-[44.75rem]:hidden print:hidden"
      />
    </div>
  )
}
