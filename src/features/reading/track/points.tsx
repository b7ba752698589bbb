import type { Point } from '#domain/depth.ts'
import { slug } from '#domain/reading/slug.ts'
import { splitLabel } from '#domain/reading/split-label.ts'
import type { Statement } from '#domain/statement.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** Points of a track: what is said of each, and the evidence for it, against it, and on what it depends. */
export function Points({ points }: { readonly points: readonly Point[] }) {
  return (
    <div className="grid gap-7">
      {points.map(({ title, weighed, evidence }) => (
        <section key={title} className="grid gap-2.5">
          <h3 id={slug(title)} tabIndex={-1} className="scroll-mt-20 text-[1.0625rem]">
            {title}
          </h3>
          {weighed.map((statement) => (
            <p key={statement.text} className="measure">
              <Said statement={statement} />
            </p>
          ))}
          {evidence.length > 0 && (
            <ul className="grid measure list-disc gap-2 pl-5 text-[0.9375rem] marker:text-strong">
              {evidence.map((statement) => (
                <li key={statement.text}>
                  <Evidence statement={statement} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}

/** A statement that begins with what it says of its point: "For: …". */
function Evidence({ statement }: { readonly statement: Statement }) {
  const split = splitLabel(statement)
  if (split === undefined) return <Said statement={statement} />
  return (
    <>
      <span className="font-semibold">{split.label}:</span> <Said statement={split.rest} />
    </>
  )
}
