import { ladder } from 'virtual:crossrung/ladder'
import { Suspense, useContext } from 'react'
import { Link, useNavigate } from 'react-router'
import { ViewBoundary } from '#app/failures/view-boundary.tsx'
import { PartFailed } from '#app/failures/view-failed.tsx'
import { LazyPage, rolePart } from '#app/pages/pages.tsx'
import { OpenDialog } from '#app/shell/open-dialog.ts'
import { exploreAddress } from '#domain/address.ts'
import type { Role } from '#domain/ladder.ts'
import { RoleActions } from '#features/role/role-actions.tsx'
import { RoleHead } from '#features/role/role-head.tsx'
import { selectHere, selectTarget } from '#state/assessment-selectors.ts'
import { setHere, setTarget } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { Icon } from '#ui/icon.tsx'
import { SidePanel } from '#ui/side-panel.tsx'

/** A role's panel, in its place beside, below or over the map. */
export function RolePlace({ role }: { readonly role: Role }) {
  const navigate = useNavigate()
  const open = useContext(OpenDialog)
  const here = useAssessment(selectHere)
  const target = useAssessment(selectTarget)
  return (
    <SidePanel titleId="role-title" onClose={() => navigate(exploreAddress)}>
      <RoleHead ladder={ladder} role={role} titleId="role-title">
        <RoleActions
          ladder={ladder}
          role={role}
          here={here}
          target={target}
          onHere={setHere}
          onTarget={setTarget}
        />
      </RoleHead>
      <div className="absolute top-5 right-5 flex print:hidden">
        <button type="button" onClick={() => open('share')} className={`${square} tablet:hidden`}>
          <Icon name="share" />
          <span className="sr-only">Share this role</span>
        </button>
        <Link to={exploreAddress} className={square}>
          <Icon name="close" />
          <span className="sr-only">Close</span>
        </Link>
      </div>
      <ViewBoundary place={role.id} fallback={(retry) => <PartFailed onRetry={retry} />}>
        <Suspense key={role.id} fallback={<p className="text-quiet">Loading…</p>}>
          <LazyPage page={rolePart} props={{ role }} />
        </Suspense>
      </ViewBoundary>
    </SidePanel>
  )
}

const square = 'grid size-11 place-items-center rounded-lg hover:bg-paper'
