import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import { sayGap } from '#domain/standing/gap.ts'
import { sayLevel } from '#domain/words/level-words.ts'
import { ratingOf } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { trackClass } from '#ui/track-class.ts'
import { type RoleAsk, roleAsks } from './role-asks.ts'

/** Which roles ask what of a skill: told once it is answered, so that it does not steer the answer. */
export function WhatRolesAsk({
  ladder,
  skill,
  depth,
}: {
  readonly ladder: Ladder
  readonly skill: Skill
  readonly depth: SkillDepth
}) {
  const rating = useAssessment(ratingOf(skill.id))
  const asks = rating === undefined ? [] : roleAsks(ladder, skill.id, rating)
  return (
    <section aria-labelledby="what-roles-ask" className="max-w-160">
      <h2 id="what-roles-ask" className="text-base">
        What roles ask
      </h2>
      {rating === undefined ? (
        <p className="mt-1 text-[0.875rem] text-quiet">
          It comes here once you have answered, so that it does not steer you.
        </p>
      ) : (
        ladder.tracks.map(({ id, title }, place) => (
          <div key={id} className="mt-3">
            <h3 className={`text-[0.875rem] ${trackClass(place)}`}>{title}</h3>
            <ul>
              {asks
                .filter(({ role }) => role.track === id)
                .map((ask) => (
                  <AskRow key={ask.role.id} ask={ask} depth={depth} />
                ))}
            </ul>
          </div>
        ))
      )}
    </section>
  )
}

function AskRow({
  ask: { role, level, to },
  depth,
}: {
  readonly ask: RoleAsk
  readonly depth: SkillDepth
}) {
  return (
    <li className="border-t border-line py-1.5 text-[0.875rem] leading-snug first:border-t-0">
      <p className="flex justify-between gap-3">
        <Link
          to={roleAddress(role.id)}
          className="-my-1 inline-block py-1 font-semibold hover:underline"
        >
          {role.title}
        </Link>{' '}
        <span className={`shrink-0 ${gapClass[to.kind]}`}>
          {to.kind === 'unrated' ? '' : sayGap(to)}
        </span>
      </p>
      {level !== undefined && <p className="text-quiet">{sayLevel(depth, level)}</p>}
    </li>
  )
}

const gapClass = {
  met: 'text-met',
  short: 'text-gap',
  unrated: '',
  'not-asked': 'text-quiet',
} as const
