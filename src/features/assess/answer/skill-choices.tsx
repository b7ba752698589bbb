import type { Rating } from '#domain/assessment.ts'
import type { LevelText, SkillDepth } from '#domain/depth.ts'
import type { Skill } from '#domain/ladder.ts'
import { ratingOf } from '#state/assessment-selectors.ts'
import { clearRating, rate } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { Choice } from './choice.tsx'
import { RadioGroup } from './radio-group.tsx'
import { UnratedChoices } from './unrated-choices.tsx'

/** The five levels of a skill, each with what shows it, and the two answers that are none. */
export function SkillChoices({
  skill,
  depth,
  titleId,
}: {
  readonly skill: Skill
  readonly depth: SkillDepth
  /** The element that shows the skill's title. */
  readonly titleId: string
}) {
  const rating = useAssessment(ratingOf(skill.id))
  const howId = `rating-${skill.id}-how`
  return (
    <div>
      <p id={howId} className="mb-3 text-pretty text-quiet">
        Pick the highest level that someone who worked with you in the last year would sign.
      </p>
      <RadioGroup
        titleId={titleId}
        describedBy={howId}
        answered={rating !== undefined}
        clear="Clear this answer"
        clearClass="mt-1"
        onLevel={(level) => rate(skill.id, level)}
        onClear={() => clearRating(skill.id)}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
          {depth.levels.map((text) => (
            <LevelChoice key={text.level} skill={skill} text={text} rating={rating} />
          ))}
        </div>
        <div className="mt-2 grid gap-2 tablet:grid-cols-2">
          <UnratedChoices
            skill={skill}
            rating={rating}
            choiceClass="flex min-h-12 items-center py-2 pr-4 pl-5"
          />
        </div>
      </RadioGroup>
    </div>
  )
}

function LevelChoice({
  skill,
  text,
  rating,
}: {
  readonly skill: Skill
  readonly text: LevelText
  readonly rating: Rating | undefined
}) {
  const id = `rating-${skill.id}-${text.level}`
  return (
    <Choice
      id={id}
      group={`rating-${skill.id}`}
      value={`${text.level}`}
      ring={`${text.level}`}
      checked={rating === text.level}
      describedBy={`${id}-shows`}
      className="px-4 py-3"
      labelClass="gap-3"
      onChoose={() => rate(skill.id, text.level)}
      label={<span className="block pt-0.5 font-semibold">{text.title}</span>}
    >
      <ul
        id={`${id}-shows`}
        className="pointer-events-none grid gap-0.5 pl-10 text-[0.875rem] leading-snug text-quiet"
      >
        {text.behaviours.map((behaviour) => (
          <li key={behaviour.text}>{behaviour.text}</li>
        ))}
      </ul>
    </Choice>
  )
}
