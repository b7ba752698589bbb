import { Link } from 'react-router'
import { roleInDepthAddress } from '#domain/address.ts'
import type { Rating } from '#domain/assessment.ts'
import type { RoleDepth, SkillDepth, TrackDepth } from '#domain/depth.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { standing } from '#domain/standing/standing.ts'
import { AlsoCalled } from './also-called.tsx'
import { Facets } from './facets.tsx'
import { RoleMoves } from './role-moves.tsx'
import { RoleResponsibilities } from './role-responsibilities.tsx'
import { RoleSkills } from './role-skills.tsx'
import { RoleStanding } from './role-standing.tsx'
import { TrackPoints } from './track-points.tsx'

/** The rest of the panel: all that the ladder says of a role in short. */
export function RoleBody({
  ladder,
  role,
  depth,
  skills,
  track,
  ratings,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly depth: RoleDepth
  readonly skills: readonly SkillDepth[]
  readonly track: TrackDepth | undefined
  readonly ratings: ReadonlyMap<SkillId, Rating>
}) {
  return (
    <div className="grid max-w-[44rem] gap-8">
      <div className="grid gap-4">
        {depth.paragraphs.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          <Link
            to={roleInDepthAddress(role.id)}
            className="font-semibold text-accent underline underline-offset-3"
          >
            {role.title} in depth
          </Link>
          : a week, gains and losses, the way back, and a source for every statement.
        </p>
        <Facets ladder={ladder} depth={depth} />
        <AlsoCalled names={depth.alsoCalled} />
      </div>
      <RoleResponsibilities ladder={ladder} depth={depth} />
      <RoleSkills
        ladder={ladder}
        role={role}
        skills={skills}
        ratings={ratings}
        standing={<RoleStanding standing={standing(ladder, role.id, ratings)} />}
      />
      <RoleMoves ladder={ladder} role={role} moves={depth.moves} />
      {track !== undefined && <TrackPoints ladder={ladder} role={role} track={track} />}
    </div>
  )
}
