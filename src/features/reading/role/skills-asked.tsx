import { Link } from 'react-router'
import { skillAddress } from '#domain/address.ts'
import type { AskSpread, RoleDepth } from '#domain/depth.ts'
import type { Ladder, Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'
import { AskedRange } from '#features/reading/skill/asked-range.tsx'
import { trackClass } from '#ui/track-class.ts'

/** Each skill with the level that the role asks, and how far sources differ on it. */
export function SkillsAsked({
  ladder,
  role,
  depth,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly depth: RoleDepth
}) {
  const { skill, asks } = indexOf(ladder)
  const place = ladder.tracks.findIndex(({ id }) => id === role.track)
  return (
    <div className="grid gap-5">
      {ladder.headings.map(({ title, skills }) => (
        <section key={title}>
          <h3 className="text-[1.0625rem]">{title}</h3>
          <ul className="mt-1 grid">
            {skills
              .flatMap((id) => skill.get(id) ?? [])
              .map((one) => (
                <SkillAsked
                  key={one.id}
                  skill={one}
                  level={asks.get(role.id)?.get(one.id)}
                  spread={depth.spread.find((spread) => spread.skill === one.id)}
                  colour={trackClass(place)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function SkillAsked({
  skill,
  level,
  spread,
  colour,
}: {
  readonly skill: Skill
  readonly level: Level | undefined
  readonly spread: AskSpread | undefined
  readonly colour: string
}) {
  return (
    <li className="flex items-center justify-between gap-x-6 border-t border-line py-1.5 first:border-t-0 max-tablet:flex-wrap">
      <Link
        to={skillAddress(skill.id)}
        className="py-0.5 underline decoration-line underline-offset-3 hover:decoration-ink"
      >
        {skill.title}
      </Link>
      {level === undefined || spread === undefined ? (
        <span className="text-[0.9375rem] text-quiet tablet:w-66">Not asked</span>
      ) : (
        <AskedRange asked={{ ...spread, level }} colour={colour} />
      )}
    </li>
  )
}
