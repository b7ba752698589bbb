import type { ReactNode } from 'react'
import type { Rating } from '#domain/assessment.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { SkillRow } from './skill-row.tsx'

/** Each skill with the level that the role asks, what somebody there does, and how far one is from it. */
export function RoleSkills({
  ladder,
  role,
  skills,
  ratings,
  standing,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly skills: readonly SkillDepth[]
  readonly ratings: ReadonlyMap<SkillId, Rating>
  readonly standing: ReactNode
}) {
  const { skill, asks } = indexOf(ladder)
  return (
    <section aria-labelledby="skills">
      <h2 id="skills" className="text-xl">
        Skills
      </h2>
      {standing}
      {ladder.headings.map(({ title, skills: ids }) => (
        <div key={title} className="mt-4">
          <h3 className="text-[0.9375rem] text-quiet">{title}</h3>
          <ul className="mt-1 grid">
            {ids
              .flatMap((id) => skill.get(id) ?? [])
              .map((row) => (
                <SkillRow
                  key={row.id}
                  skill={row}
                  asked={asks.get(role.id)?.get(row.id)}
                  rating={ratings.get(row.id)}
                  depth={skills.find(({ id }) => id === row.id)}
                  trackPlace={ladder.tracks.findIndex(({ id }) => id === role.track)}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
