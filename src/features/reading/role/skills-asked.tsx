import { skillAddress } from '#domain/address.ts'
import type { AskSpread, RoleDepth } from '#domain/depth.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'
import { AskRow } from '#features/reading/skill/ask-row.tsx'
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
                <AskRow
                  key={one.id}
                  to={skillAddress(one.id)}
                  title={one.title}
                  asked={askedOf(
                    asks.get(role.id)?.get(one.id),
                    depth.spread.find((spread) => spread.skill === one.id),
                  )}
                  colour={trackClass(place)}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** What a role asks of a skill, with how far sources differ on it. */
function askedOf(
  level: Level | undefined,
  spread: AskSpread | undefined,
): (AskSpread & { readonly level: Level }) | undefined {
  return level === undefined || spread === undefined ? undefined : { ...spread, level }
}
