import type { Assessment, Rating } from '#domain/assessment.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { type RatingDifference, ratingDifference } from '#domain/standing/rating-difference.ts'

export type RatingGroup = {
  readonly title: string
  /** Place of the track that the heading belongs to, for its colour. */
  readonly trackPlace: number
  readonly rows: readonly RatingRow[]
}

export type RatingRow = {
  readonly skill: Skill
  readonly theirs: Rating | undefined
  readonly note: string | undefined
  readonly yours: Rating | undefined
  readonly difference: RatingDifference
}

/** Every skill of the ladder under its heading, with both ratings. */
export function ratingGroups(
  ladder: Ladder,
  theirs: Assessment,
  yours: Assessment['ratings'],
): readonly RatingGroup[] {
  const { skill: skills } = indexOf(ladder)
  return ladder.headings.map(({ title, track, skills: ids }) => ({
    title,
    trackPlace: ladder.tracks.findIndex(({ id }) => id === track),
    rows: ids.flatMap((id) => {
      const skill = skills.get(id)
      return skill === undefined ? [] : [rowOf(skill, theirs, yours)]
    }),
  }))
}

function rowOf(skill: Skill, theirs: Assessment, yours: Assessment['ratings']): RatingRow {
  const their = theirs.ratings.get(skill.id)
  const your = yours.get(skill.id)
  return {
    skill,
    theirs: their,
    note: theirs.notes.get(skill.id),
    yours: your,
    difference: ratingDifference(their, your),
  }
}
