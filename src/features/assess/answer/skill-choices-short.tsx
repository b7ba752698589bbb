import { Link } from 'react-router'
import { assessSkillAddress } from '#domain/address.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Skill } from '#domain/ladder.ts'
import { Fold } from '#features/assess/fold.tsx'
import { ratingOf } from '#state/assessment-selectors.ts'
import { clearRating, rate } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { Choice } from './choice.tsx'
import { RadioGroup } from './radio-group.tsx'
import { UnratedChoices } from './unrated-choices.tsx'

/** A skill among all others: its levels by title, side by side where there is room, and what shows them to open. */
export function SkillChoicesShort({
  skill,
  depth,
}: {
  readonly skill: Skill
  readonly depth: SkillDepth
}) {
  const rating = useAssessment(ratingOf(skill.id))
  const titleId = `skill-${skill.id}`
  return (
    <section aria-labelledby={titleId} className="relative">
      <h3 id={titleId} className="mb-2 flex min-h-8 items-center pr-16 text-[1.0625rem]">
        <Link to={assessSkillAddress(skill.id)} className="py-1 hover:underline">
          {skill.title}
        </Link>
      </h3>
      <RadioGroup
        titleId={titleId}
        describedBy={undefined}
        answered={rating !== undefined}
        clear={
          <>
            Clear<span className="sr-only"> the answer to {skill.title}</span>
          </>
        }
        clearClass="absolute top-0 right-0 max-tablet:-top-1.5"
        onLevel={(level) => rate(skill.id, level)}
        onClear={() => clearRating(skill.id)}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5 @min-[44rem]:grid-cols-5">
          {depth.levels.map(({ level, title }) => (
            <Choice
              key={level}
              id={`rating-${skill.id}-${level}`}
              group={`rating-${skill.id}`}
              value={`${level}`}
              ring={`${level}`}
              checked={rating === level}
              describedBy={`shows-${skill.id}-${level}`}
              className="px-3 py-2 text-[0.875rem] leading-snug @min-[44rem]:py-2.5"
              labelClass="gap-3 @min-[44rem]:flex-col @min-[44rem]:gap-1.5"
              onChoose={() => rate(skill.id, level)}
              label={<span className="block pt-1 @min-[44rem]:pt-0">{title}</span>}
            />
          ))}
        </div>
        <div className="mt-1.5 flex flex-wrap gap-1.5 text-[0.875rem] max-tablet:text-[0.8125rem]">
          <UnratedChoices
            skill={skill}
            rating={rating}
            choiceClass="flex min-h-9 items-center px-4 py-1.5 max-tablet:min-h-11 max-tablet:px-2.5"
          />
        </div>
      </RadioGroup>
      <Fold summary="What shows each level" className="text-[0.875rem]">
        <Shows depth={depth} />
      </Fold>
    </section>
  )
}

function Shows({ depth }: { readonly depth: SkillDepth }) {
  return (
    <dl className="grid gap-2 pt-1 pb-2">
      {depth.levels.map(({ level, title, behaviours }) => (
        <div key={level}>
          <dt className="font-semibold">
            {level} {title}
          </dt>
          <dd id={`shows-${depth.id}-${level}`} className="text-quiet">
            {behaviours.map(({ text }) => text).join(' ')}
          </dd>
        </div>
      ))}
    </dl>
  )
}
