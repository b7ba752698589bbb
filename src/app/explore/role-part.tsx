import { ladder } from 'virtual:crossrung/ladder'
import { roleDepth, skillDepths, trackDepths } from '#app/route/depth.ts'
import type { Role } from '#domain/ladder.ts'
import { RoleBody } from '#features/role/role-body.tsx'
import { selectRatings } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** All of a role's panel below its head. */
export function RolePart({ role }: { readonly role: Role }) {
  const depth = roleDepth(role.id).read()
  const skills = skillDepths.read()
  const track = trackDepths.read().find(({ id }) => id === role.track)
  const ratings = useAssessment(selectRatings)
  return (
    <RoleBody
      ladder={ladder}
      role={role}
      depth={depth}
      skills={skills}
      track={track}
      ratings={ratings}
    />
  )
}
