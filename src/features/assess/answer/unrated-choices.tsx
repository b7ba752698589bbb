import type { Rating } from '#domain/assessment.ts'
import type { Skill } from '#domain/ladder.ts'
import { sayWhyUnrated } from '#domain/standing/gap.ts'
import { rate } from '#state/assessment-store.ts'
import { Choice } from './choice.tsx'

/** The two answers that count as looked at, and in no figure. */
export function UnratedChoices({
  skill,
  rating,
  choiceClass,
}: {
  readonly skill: Skill
  readonly rating: Rating | undefined
  readonly choiceClass: string
}) {
  return (['not-sure', 'no-chance'] as const).map((why) => (
    <Choice
      key={why}
      id={`rating-${skill.id}-${why}`}
      group={`rating-${skill.id}`}
      value={why}
      ring=""
      checked={rating === why}
      className={choiceClass}
      labelClass="items-center gap-2.5"
      onChoose={() => rate(skill.id, why)}
      label={sayWhyUnrated(why)}
    />
  ))
}
