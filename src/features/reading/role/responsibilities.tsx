import type { AreaResponsibilities } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { slug } from '#domain/reading/slug.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** Responsibilities under their areas, each with what the area names. */
export function Responsibilities({
  ladder,
  areas,
}: {
  readonly ladder: Ladder
  readonly areas: readonly AreaResponsibilities[]
}) {
  const known = ladder.tracks.flatMap((track) => track.areas)
  return (
    <div className="grid gap-5">
      {areas.map(({ area: id, statements }) => {
        const area = known.find((one) => one.id === id)
        return (
          <section key={id}>
            <h3
              id={slug(area?.title ?? id)}
              tabIndex={-1}
              className="scroll-mt-20 text-[1.0625rem]"
            >
              {area?.title}
            </h3>
            <p className="text-[0.875rem] text-quiet">{area?.names}</p>
            <ul className="mt-2 grid measure list-disc gap-2 pl-5 marker:text-strong">
              {statements.map((statement) => (
                <li key={statement.text}>
                  <Said statement={statement} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
