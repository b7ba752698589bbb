import { AreaStatements } from '#features/compare/area-statements.tsx'
import type { Compared } from '#features/compare/compared.ts'
import { PartRow } from './part-row.tsx'
import { Row } from './row.tsx'

/** What each role is responsible for, area by area. */
export function AreaRows({ shown }: { readonly shown: Compared }) {
  const { areas, roles, withYou } = shown.comparison
  return (
    <tbody>
      <PartRow shown={shown} title="Responsibilities" empty={areas.length === 0} />
      {areas.map(({ area, responsibilities }) => (
        <Row
          key={area.id}
          title={area.title}
          about={<span className="block text-[0.875rem] text-quiet">{area.names}</span>}
          withYou={withYou}
        >
          {roles.map((role, at) => (
            <td key={role.id} className="pr-3 desktop:pr-4">
              <AreaStatements statements={responsibilities[at] ?? []} />
            </td>
          ))}
        </Row>
      ))}
    </tbody>
  )
}
