import type { RoleId } from '#domain/ids.ts'
import type { Compared } from '#features/compare/compared.ts'
import { AreaSections } from './area-sections.tsx'
import { FacetSections } from './facet-sections.tsx'
import { PlaceList } from './place-list.tsx'
import { SkillSections } from './skill-sections.tsx'

/** The same as the table, for a phone: sections with headings, each role named where it speaks. */
export function ComparisonSections({
  shown,
  onRemove,
}: {
  readonly shown: Compared
  readonly onRemove: (role: RoleId) => void
}) {
  return (
    <div className="grid gap-9 text-pretty wrap-anywhere [@media(width>=45em)]:hidden">
      <PlaceList shown={shown} onRemove={onRemove} />
      <FacetSections shown={shown} />
      <SkillSections shown={shown} />
      <AreaSections shown={shown} />
    </div>
  )
}
