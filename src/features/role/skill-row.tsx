import { Link } from 'react-router'
import { skillAddress, whoNeedsAddress } from '#domain/address.ts'
import type { Rating } from '#domain/assessment.ts'
import type { LevelText, SkillDepth } from '#domain/depth.ts'
import type { Skill } from '#domain/ladder.ts'
import { highestLevel, isLevel, type Level } from '#domain/level.ts'
import { gap, sayGap } from '#domain/standing/gap.ts'
import { LevelBar } from '#ui/level-bar.tsx'
import { trackClass } from '#ui/track-class.ts'

/** One skill: the asked level in figures and words, and one's own beside it once it is rated. */
export function SkillRow({
  skill,
  asked,
  rating,
  depth,
  trackPlace,
}: {
  readonly skill: Skill
  readonly asked: Level | undefined
  readonly rating: Rating | undefined
  readonly depth: SkillDepth | undefined
  readonly trackPlace: number
}) {
  return (
    <li className="grid gap-0.5 border-t border-line py-2.5 first:border-t-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <Link to={skillAddress(skill.id)} className="py-0.5 font-semibold hover:underline">
          {skill.title}
        </Link>
        <span className={trackClass(trackPlace)}>
          <LevelBar asked={asked} own={isLevel(rating) ? rating : undefined} />
        </span>
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-[0.9375rem]">
        {asked === undefined ? (
          <p className="text-quiet">Not asked</p>
        ) : (
          <AskedLevel asked={asked} text={depth?.levels.find(({ level }) => level === asked)} />
        )}
        <Link
          to={whoNeedsAddress(skill.id)}
          className="shrink-0 py-1 text-[0.8125rem] text-accent hover:underline print:hidden"
          aria-label={`Who needs this? ${skill.title} on the map`}
        >
          Who needs this?
        </Link>
      </div>
      <OwnGap asked={asked} rating={rating} />
    </li>
  )
}

/** The level in figures and in two to five words; all that shows it when opened. */
function AskedLevel({
  asked,
  text,
}: {
  readonly asked: Level
  readonly text: LevelText | undefined
}) {
  const level = `Level ${asked} of ${highestLevel}`
  if (text === undefined) return <p>{level}</p>
  return (
    <details>
      <summary>
        {level}: <span className="text-quiet">{text.title}</span>
      </summary>
      <ul className="my-1 grid list-disc gap-1 pl-5 text-quiet marker:text-strong">
        {text.behaviours.map((behaviour) => (
          <li key={behaviour.text}>{behaviour.text}</li>
        ))}
      </ul>
    </details>
  )
}

function OwnGap({
  asked,
  rating,
}: {
  readonly asked: Level | undefined
  readonly rating: Rating | undefined
}) {
  if (rating === undefined || asked === undefined) return null
  const left = gap(asked, rating)
  const colour = { met: 'text-met', short: 'text-gap' }[left.kind as string] ?? 'text-quiet'
  return <p className={`text-[0.875rem] font-semibold ${colour}`}>You: {sayGap(left)}</p>
}
