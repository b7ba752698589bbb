import type { RoleDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'

/** What the role answers for, how far it looks ahead, and so on: one line a facet. */
export function Facets({ ladder, depth }: { readonly ladder: Ladder; readonly depth: RoleDepth }) {
  return (
    <dl className="grid gap-x-5 gap-y-1.5 tablet:grid-cols-[auto_1fr]">
      {depth.facets.map(({ facet, value }) => (
        <div key={facet} className="grid tablet:col-span-2 tablet:grid-cols-subgrid">
          <dt className="text-quiet">{ladder.facets.find(({ id }) => id === facet)?.title}</dt>
          <dd>{value.text}</dd>
        </div>
      ))}
    </dl>
  )
}
