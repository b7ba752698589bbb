import { Link } from 'react-router'
import { roleInDepthAddress } from '#domain/address.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { asksLess, sayAsksLess } from '#domain/reading/asks-less.ts'
import type { AskedBy } from '#domain/reading/pages.ts'
import { Mark } from '#features/reading/cite/mark.tsx'
import { trackClass } from '#ui/track-class.ts'
import { AskedRange } from './asked-range.tsx'

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
              <RoleAsks
                key={role.id}
                role={role}
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

function RoleAsks({
  role,
  asked,
  colour,
}: {
  readonly role: Role
  readonly asked: AskedBy | undefined
  readonly colour: string
}) {
  return (
    <li className="flex items-center justify-between gap-x-6 border-t border-line py-1.5 first:border-t-0 max-tablet:flex-wrap">
      <Link
        to={roleInDepthAddress(role.id)}
        className="py-0.5 underline decoration-line underline-offset-3 hover:decoration-ink"
      >
        {role.title}
      </Link>
      {asked === undefined ? (
        <span className="text-[0.9375rem] text-quiet tablet:w-66">Not asked</span>
      ) : (
        <AskedRange asked={asked} colour={colour} />
      )}
    </li>
  )
}
