import { AreaStatements } from '#features/compare/area-statements.tsx'
import type { Compared } from '#features/compare/compared.ts'
import { ByRole } from '#features/compare/table/by-role.tsx'
import { Section } from './section.tsx'

/** What each role is responsible for, area by area. */
export function AreaSections({ shown }: { readonly shown: Compared }) {
  const { areas } = shown.comparison
  return (
    <Section title="Responsibilities" empty={areas.length === 0}>
      {areas.map(({ area, responsibilities }) => (
        <div key={area.id} className="border-t border-line py-3.5 first-of-type:border-t-0">
          <h3 className="text-[0.9375rem]">{area.title}</h3>
          <p className="text-[0.875rem] text-quiet">{area.names}</p>
          <ByRole shown={shown}>
            {(at) => <AreaStatements statements={responsibilities[at] ?? []} />}
          </ByRole>
        </div>
      ))}
    </Section>
  )
}
