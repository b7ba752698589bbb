import type { Comparison } from '#domain/comparison/comparison.ts'
import type { SkillDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { compared } from './compared.ts'
import { ComparisonSections } from './sections/comparison-sections.tsx'
import { ComparisonTable } from './table/comparison-table.tsx'

/** Roles side by side: a table where there is room for one, else sections. The width shows one of the two. */
export function ComparedRoles({
  ladder,
  comparison,
  skills,
  onRemove,
}: {
  readonly ladder: Ladder
  readonly comparison: Comparison
  readonly skills: readonly SkillDepth[]
  readonly onRemove: (role: RoleId) => void
}) {
  const shown = compared(ladder, comparison, skills)
  return (
    <>
      <ComparisonTable shown={shown} onRemove={onRemove} />
      <ComparisonSections shown={shown} onRemove={onRemove} />
    </>
  )
}
