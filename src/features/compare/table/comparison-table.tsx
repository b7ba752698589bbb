import type { RoleId } from '#domain/ids.ts'
import { listed } from '#domain/words/listed.ts'
import { type Compared, columnCount } from '#features/compare/compared.ts'
import { AreaRows } from './area-rows.tsx'
import { FacetRows } from './facet-rows.tsx'
import { PlaceRow } from './place-row.tsx'
import { SkillRows } from './skill-rows.tsx'
import { TableHead } from './table-head.tsx'

/** Roles as columns, from 45em up: 720 px, and more for whoever reads larger text. */
export function ComparisonTable({
  shown,
  onRemove,
}: {
  readonly shown: Compared
  readonly onRemove: (role: RoleId) => void
}) {
  const { roles } = shown.comparison
  return (
    <table
      className={`w-full table-fixed border-separate border-spacing-0 text-pretty wrap-anywhere hyphens-auto [@media(width<45em)]:hidden [&_:is(a,button,summary)]:scroll-mt-44 [&_td]:align-top [&_th]:text-left [&_th]:align-top ${onPaper} ${columnCount(shown) > 3 ? 'print:[zoom:0.8]' : ''}`}
    >
      <caption className="sr-only">
        {listed(roles.map(({ title }) => title))}
        {roles.length > 1 && ' side by side'}
      </caption>
      <TableHead shown={shown} />
      <tbody>
        <PlaceRow shown={shown} onRemove={onRemove} />
      </tbody>
      <FacetRows shown={shown} />
      <SkillRows shown={shown} />
      <AreaRows shown={shown} />
    </table>
  )
}

/** Browsers stretch a grid over the end of a page, and the row with it. */
const onPaper = 'print:[&_ul]:block print:[&_li:not(:last-child)]:mb-1.5'
