import { Link } from 'react-router'
import { assessSkillAddress } from '#domain/address.ts'
import type { Assessment } from '#domain/assessment.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { sayWhyUnrated } from '#domain/standing/gap.ts'
import { growth, type SkillToGrow, type UnratedSkill } from '#domain/standing/growth.ts'
import { standing } from '#domain/standing/standing.ts'
import { counted } from '#domain/words/counted.ts'
import { sayLevel } from '#domain/words/level-words.ts'
import { Fold } from '#features/assess/fold.tsx'
import { SkillLinks } from '#features/assess/walk/skill-links.tsx'

/** What the answers leave to the target: skills to grow, and apart from them those that say nothing yet. */
export function GrowthSection({
  ladder,
  target: id,
  ratings,
  skills,
}: {
  readonly ladder: Ladder
  readonly target: RoleId
  readonly ratings: Assessment['ratings']
  readonly skills: readonly SkillDepth[]
}) {
  const { target, toGrow, unrated } = growth(ladder, id, ratings)
  const { rated } = standing(ladder, id, ratings)
  return (
    <section aria-labelledby="to-grow">
      <h3 id="to-grow" className="text-base">
        Skills to grow for {target.title}
      </h3>
      {toGrow.length === 0 ? (
        <p className="mt-1 text-[0.875rem] text-quiet">
          {rated === 0
            ? 'None of the skills that this role asks is rated yet.'
            : 'None of the skills that you rated is below what this role asks.'}
        </p>
      ) : (
        <ul>
          {toGrow.map((one) => (
            <GrowthRow
              key={one.skill.id}
              one={one}
              depth={skills.find((depth) => depth.id === one.skill.id)}
            />
          ))}
        </ul>
      )}
      {unrated.length > 0 && <Unrated unrated={unrated} />}
    </section>
  )
}

function GrowthRow({
  one: { skill, own, asked, next, levels },
  depth,
}: {
  readonly one: SkillToGrow
  readonly depth: SkillDepth | undefined
}) {
  const shows = depth?.levels.find(({ level }) => level === next)?.behaviours ?? []
  return (
    <li className="border-t border-line py-2.5 text-[0.875rem] leading-snug first:border-t-0">
      <p className="flex justify-between gap-3 text-[0.9375rem]">
        <Link
          to={assessSkillAddress(skill.id)}
          className="-my-1 inline-block py-1 font-semibold hover:underline"
        >
          {skill.title}
        </Link>{' '}
        <span className="shrink-0 text-[0.875rem] text-gap">{counted(levels, 'level')} to go</span>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3">
        <dt className="text-quiet">Yours</dt>
        <dd>{sayLevel(depth, own)}</dd>
        <dt className="text-quiet">Asked</dt>
        <dd>{sayLevel(depth, asked)}</dd>
        <dt className="py-1 text-quiet max-tablet:py-2.5">Next</dt>
        <dd>
          <Fold summary={<span className="text-ink">{sayLevel(depth, next)}</span>}>
            <ul className="mb-1 grid list-disc gap-0.5 pl-5 text-quiet">
              {shows.map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Fold>
        </dd>
      </dl>
    </li>
  )
}

/** What the target asks of them is not told: they are still to be answered. */
function Unrated({ unrated }: { readonly unrated: readonly UnratedSkill[] }) {
  return (
    <div className="text-[0.875rem] leading-snug">
      <h4 className="mt-3 font-semibold">Asked, and not rated</h4>
      {reasons.map((why) => {
        const skills = unrated.filter((one) => one.why === why).map(({ skill }) => skill)
        if (skills.length === 0) return null
        return (
          <p key={why} className="mt-1 text-quiet">
            {sayWhyUnrated(why)}: <SkillLinks skills={skills} />.
          </p>
        )
      })}
    </div>
  )
}

const reasons = ['not-looked-at', 'not-sure', 'no-chance'] as const
