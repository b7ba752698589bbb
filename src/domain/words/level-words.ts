import type { Rating } from '#domain/assessment.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Level } from '#domain/level.ts'
import { sayWhyUnrated } from '#domain/standing/gap.ts'

/** A level by number and title, "3, Runs the hiring of a team"; by number alone where the title is not loaded. */
export function sayLevel(depth: SkillDepth | undefined, level: Level): string {
  const title = depth?.levels.find((text) => text.level === level)?.title
  return title === undefined ? `${level}` : `${level}, ${title}`
}

/** The same of a rating, or "Not sure" and its like; `undefined` is a skill not looked at yet. */
export function sayRating(depth: SkillDepth | undefined, rating: Rating | undefined): string {
  if (rating === undefined) return sayWhyUnrated('not-looked-at')
  if (rating === 'not-sure' || rating === 'no-chance') return sayWhyUnrated(rating)
  return sayLevel(depth, rating)
}
