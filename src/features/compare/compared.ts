import type { Comparison } from '#domain/comparison/comparison.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { type RoleMark, roleMarks } from './skills/role-marks.ts'
import { type SkillGroup, skillGroups } from './skills/skill-groups.ts'

/** Everything that the table and the sections show: the same facts in two forms. */
export type Compared = {
  readonly ladder: Ladder
  readonly comparison: Comparison
  readonly groups: readonly SkillGroup[]
  readonly marks: readonly RoleMark[]
  readonly skills: readonly SkillDepth[]
}

export function compared(
  ladder: Ladder,
  comparison: Comparison,
  skills: readonly SkillDepth[],
): Compared {
  return {
    ladder,
    comparison,
    groups: skillGroups(ladder, comparison),
    marks: roleMarks(ladder, comparison.roles),
    skills,
  }
}

/** The names of the rows, each role, and you where you are compared. */
export function columnCount({ comparison: { roles, withYou } }: Compared): number {
  return 1 + roles.length + (withYou ? 1 : 0)
}

/** "13 of 20 differ"; empty for a role alone. */
export function sayDifferences(
  { comparison: { roles, differences }, ladder }: Compared,
  part: 'facets' | 'skills',
): string {
  return roles.length < 2 ? '' : `${differences[part]} of ${ladder[part].length} differ`
}
