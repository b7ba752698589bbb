import type { RoleDepth } from '#domain/depth.ts'
import type { AreaId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'

/** Responsibilities under their areas. */
export function RoleResponsibilities({
  ladder,
  depth,
}: {
  readonly ladder: Ladder
  readonly depth: RoleDepth
}) {
  return (
    <section aria-labelledby="responsibilities">
      <h2 id="responsibilities" className="text-xl">
        Responsibilities
      </h2>
      {depth.responsibilities.map(({ area, statements }) => (
        <div key={area} className="mt-3.5">
          <h3 className="text-[0.9375rem] text-quiet">{areaTitle(ladder, area)}</h3>
          <ul className="mt-1 grid list-disc gap-1.5 pl-5 marker:text-strong">
            {statements.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function areaTitle({ tracks }: Ladder, area: AreaId): string | undefined {
  return tracks.flatMap(({ areas }) => areas).find(({ id }) => id === area)?.title
}
