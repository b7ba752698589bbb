import { type Compared, sayDifferences } from '#features/compare/compared.ts'
import { PartRow } from './part-row.tsx'
import { Row } from './row.tsx'

/** What each role answers for, how far it looks ahead, and so on. */
export function FacetRows({ shown }: { readonly shown: Compared }) {
  const { facets, roles, withYou } = shown.comparison
  return (
    <tbody>
      <PartRow
        shown={shown}
        title="In short"
        note={sayDifferences(shown, 'facets')}
        empty={facets.length === 0}
      />
      {facets.map(({ facet, values }) => (
        <Row key={facet.id} title={facet.title} withYou={withYou}>
          {roles.map((role, at) => (
            <td key={role.id} className="pr-3 desktop:pr-4">
              <p className="max-w-[65ch]">{values[at]?.text}</p>
            </td>
          ))}
        </Row>
      ))}
    </tbody>
  )
}
