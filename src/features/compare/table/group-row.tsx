import { counted } from '#domain/words/counted.ts'
import { type Compared, columnCount } from '#features/compare/compared.ts'
import { ScaleKey } from '#features/compare/skills/scale-key.tsx'
import type { SkillGroup } from '#features/compare/skills/skill-groups.ts'
import { nameColumn } from './name-column.ts'

/** The name of a group of skills, the numbers of the charts below it, and what the name means. */
export function GroupRow({
  shown,
  group,
}: {
  readonly shown: Compared
  readonly group: SkillGroup
}) {
  return (
    <tr className="break-after-avoid">
      <th
        scope="rowgroup"
        colSpan={columnCount(shown)}
        className="border-b border-line pt-6 pb-1 font-normal"
      >
        <span className="font-bold">{group.title}</span>
        <span className="text-quiet">
          , {counted(group.rows.length, 'skill')}. {group.note}
        </span>
        <div className={`${nameColumn(shown)} pt-1 pr-3 desktop:pr-5`}>
          <ScaleKey />
        </div>
      </th>
    </tr>
  )
}
