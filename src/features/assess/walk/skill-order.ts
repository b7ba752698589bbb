import type { Rating } from '#domain/assessment.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'

/** The first skill of the ladder that has no answer of any kind yet. */
export function firstNotLookedAt(
  ladder: Ladder,
  ratings: ReadonlyMap<SkillId, Rating>,
): Skill | undefined {
  return ladder.skills.find(({ id }) => !ratings.has(id))
}

/** The skills before and after one, in the ladder's order; none before the first and after the last. */
export function neighbours(
  { skills }: Ladder,
  id: SkillId,
): { readonly before: Skill | undefined; readonly after: Skill | undefined } {
  const at = skills.findIndex((skill) => skill.id === id)
  return { before: at > 0 ? skills[at - 1] : undefined, after: skills[at + 1] }
}

/** The title of the heading that a skill stands under. */
export function headingOf({ headings }: Ladder, id: SkillId): string {
  return headings.find(({ skills }) => skills.includes(id))?.title ?? ''
}
