import type { FacetValue } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** Every facet on a line. */
export function Glance({
  ladder,
  facets,
}: {
  readonly ladder: Ladder
  readonly facets: readonly FacetValue[]
}) {
  return (
    <dl className="grid gap-x-6 tablet:grid-cols-[auto_minmax(0,1fr)]">
      {facets.map(({ facet, value }) => (
        <div
          key={facet}
          className="grid border-t border-line py-2 first:border-t-0 first:pt-0 tablet:col-span-2 tablet:grid-cols-subgrid"
        >
          <dt className="text-quiet">{ladder.facets.find(({ id }) => id === facet)?.title}</dt>
          <dd>
            <Said statement={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
