import fc from 'fast-check'
import type { Leaning, Rating } from '#domain/assessment.ts'
import type { QuestionId, SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { levels } from '#domain/level.ts'

export const arbitraryRating: fc.Arbitrary<Rating> = fc.constantFrom<Rating>(
  ...levels,
  'not-sure',
  'no-chance',
)

export const arbitraryLeaning: fc.Arbitrary<Leaning> = fc.constantFrom<Leaning>(
  ...levels,
  'not-sure-yet',
)

/** Ratings of some of the ladder's skills, in any order. */
export function arbitraryRatings(ladder: Ladder): fc.Arbitrary<ReadonlyMap<SkillId, Rating>> {
  return answersTo(
    ladder.skills.map(({ id }) => id),
    arbitraryRating,
  )
}

/** Answers to some of the ladder's questions, in any order. */
export function arbitraryLeanings(ladder: Ladder): fc.Arbitrary<ReadonlyMap<QuestionId, Leaning>> {
  return answersTo(
    ladder.factors.flatMap(({ questions }) => questions),
    arbitraryLeaning,
  )
}

function answersTo<Asked, Answer>(
  asked: readonly Asked[],
  answer: fc.Arbitrary<Answer>,
): fc.Arbitrary<ReadonlyMap<Asked, Answer>> {
  return fc
    .shuffledSubarray([...asked])
    .chain((some) =>
      fc.tuple(...some.map((id) => answer.map((given): [Asked, Answer] => [id, given]))),
    )
    .map((pairs) => new Map(pairs))
}
