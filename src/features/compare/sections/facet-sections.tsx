import { type Compared, sayDifferences } from '#features/compare/compared.ts'
import { ByRole } from '#features/compare/table/by-role.tsx'
import { Section } from './section.tsx'

/** What each role answers for, how far it looks ahead, and so on. */
export function FacetSections({ shown }: { readonly shown: Compared }) {
  const { facets } = shown.comparison
  return (
    <Section title="In short" note={sayDifferences(shown, 'facets')} empty={facets.length === 0}>
      {facets.map(({ facet, values }) => (
        <div key={facet.id} className="border-t border-line py-3.5 first-of-type:border-t-0">
          <h3 className="text-[0.9375rem]">{facet.title}</h3>
          <ByRole shown={shown}>{(at) => values[at]?.text}</ByRole>
        </div>
      ))}
    </Section>
  )
}
