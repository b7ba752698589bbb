import type { LevelText } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { slug } from '#domain/reading/slug.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** The five levels, each with what somebody there does. */
export function Levels({
  ladder,
  levels,
}: {
  readonly ladder: Ladder
  readonly levels: readonly LevelText[]
}) {
  return (
    <div className="grid">
      {levels.map(({ level, title, behaviours }) => (
        <section
          key={level}
          className="grid gap-x-6 gap-y-1.5 border-t border-line py-4 first:border-t-0 first:pt-0 tablet:grid-cols-[9rem_minmax(0,1fr)] print:break-inside-avoid"
        >
          <p className="text-[0.9375rem] text-quiet">{ladder.scale[level - 1]?.name}</p>
          <div>
            <h3
              id={slug(`${level} ${title}`)}
              tabIndex={-1}
              className="scroll-mt-20 text-[1.0625rem]"
            >
              {level} {title}
            </h3>
            <ul className="mt-2 grid measure list-disc gap-1.5 pl-5 marker:text-strong">
              {behaviours.map((behaviour) => (
                <li key={behaviour.text}>
                  <Said statement={behaviour} />
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
    </div>
  )
}
