import { ladder } from 'virtual:crossrung/ladder'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { ViewBoundary } from '#app/failures/view-boundary.tsx'
import { exploreTitle } from '#app/route/page-head.ts'
import { compareAddress } from '#domain/address.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { CareerMap } from '#features/map/career-map.tsx'
import { stationLooks } from '#features/map/drawing/station-look.ts'
import { CareerList } from '#features/map/list/career-list.tsx'
import { StationActions } from '#features/role/station-actions.tsx'
import { selectAssessment } from '#state/assessment-selectors.ts'
import { setHere, setTarget } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { ExploreIntro } from './explore-intro.tsx'
import { RolePlace } from './role-place.tsx'
import { useRoleInView } from './use-role-in-view.ts'
import { useView } from './use-view.ts'

/** The map and the list of the whole ladder, with a role's panel where one is open. */
export function ExplorePage({
  open,
  skill,
  unknownSkill,
}: {
  readonly open: Role | undefined
  /** The skill whose asked levels the map shows. */
  readonly skill: Skill | undefined
  /** A skill that the address names and the ladder does not have. */
  readonly unknownSkill: string | undefined
}) {
  const navigate = useNavigate()
  useView()
  const column = useRef<HTMLDivElement>(null)
  useRoleInView(column, open?.id)
  const title = exploreTitle(open, skill)
  useEffect(() => {
    document.title = title
  }, [title])
  const assessment = useAssessment(selectAssessment)
  const onCompare = useCallback(
    (roles: readonly RoleId[]) => navigate(compareAddress(roles)),
    [navigate],
  )
  const { here, target } = assessment
  const actions = useCallback(
    (id: RoleId) => {
      const role = indexOf(ladder).role.get(id)
      return role === undefined ? null : (
        <StationActions
          role={role}
          here={here}
          target={target}
          onHere={setHere}
          onTarget={setTarget}
        />
      )
    },
    [here, target],
  )
  return (
    <div
      className={`grid grow grid-cols-[minmax(0,1fr)] ${open === undefined ? '' : 'desktop:grid-cols-[minmax(0,1fr)_min(26rem,45%)] wide:grid-cols-[minmax(0,1fr)_min(30rem,45%)]'}`}
    >
      <div
        ref={column}
        data-ladder
        data-behind-panel
        className={`flex flex-col ${open === undefined ? 'desktop:min-h-[calc(100dvh-3.5rem)]' : 'desktop:sticky desktop:top-14 desktop:h-[calc(100dvh-3.5rem)] desktop:overflow-y-auto desktop:scroll-pb-16'}`}
      >
        <ExploreIntro open={open !== undefined} skill={skill} unknownSkill={unknownSkill} />
        <CareerMap
          ladder={ladder}
          open={open?.id}
          skill={skill?.id}
          assessment={assessment}
          onCompare={onCompare}
          actions={actions}
          guard={guard}
          className={`${leastHeight} hidden grow view-map:grid max-desktop:grow-0 ${open === undefined ? 'max-desktop:h-[calc(100dvh-11rem)]' : 'max-desktop:h-[min(58dvh,40rem)]'}`}
        />
        <CareerList
          ladder={ladder}
          looks={stationLooks(ladder, { open: open?.id, skill: skill?.id }, assessment)}
          className="hidden px-5 pt-2 pb-8 view-list:block"
        />
      </div>
      {open !== undefined && <RolePlace role={open} />}
    </div>
  )
}

/** Below it the default ladder's titles would be drawn smaller than 12 px, or the map be cut off: the page scrolls instead. */
const leastHeight = 'min-h-104 desktop:min-h-129'

/** Where the interactive map fails, the drawing below it goes on. */
function guard(map: ReactNode, onFailed: (retry: () => void) => void): ReactNode {
  return (
    <ViewBoundary place="map" fallback={() => null} onFailed={onFailed}>
      {map}
    </ViewBoundary>
  )
}
