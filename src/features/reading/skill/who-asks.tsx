import { roleInDepthAddress } from '#domain/address.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { asksLess, sayAsksLess } from '#domain/reading/asks-less.ts'
import type { AskedBy } from '#domain/reading/pages.ts'
import { Mark } from '#features/reading/cite/mark.tsx'
import { trackClass } from '#ui/track-class.ts'
import { AskRow } from './ask-row.tsx'

/** Which roles ask the skill and how much, track by track, the lowest rung first. */
export function WhoAsks({
  ladder,
  skill,
  askedBy,
}: {
  readonly ladder: Ladder
  readonly skill: SkillId
  readonly askedBy: readonly AskedBy[]
}) {
  const less = asksLess(ladder, skill)
  return (
    <div className="grid gap-5">
      {ladder.tracks.map(({ id, title }, place) => (
        <section key={id}>
          <h3 className={`text-[1.0625rem] ${trackClass(place)}`}>{title}</h3>
          <ul className="mt-1 grid">
            {(indexOf(ladder).rolesOf.get(id) ?? []).map((role) => (
              <AskRow
                key={role.id}
                to={roleInDepthAddress(role.id)}
                title={role.title}
                asked={askedBy.find((one) => one.role === role.id)}
                colour={trackClass(place)}
              />
            ))}
          </ul>
        </section>
      ))}
      {less.length > 0 && (
        <div>
          <h3 className="text-[1.0625rem]">Where a higher role asks less</h3>
          <p className="mt-1 measure">
            {less.map(sayAsksLess).join(' ')} A level that goes down is no mistake: the work passes
            to others, or other work takes its place.
            <Mark basis={{ kind: 'judgement' }} />
          </p>
        </div>
      )}
    </div>
  )
}
