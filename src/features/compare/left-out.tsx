import { type CompareQuery, explainLeftOut } from '#domain/comparison/compare-query.ts'
import type { Ladder } from '#domain/ladder.ts'

/** What the address asks for and the page does not show, each with its cause and its mend. */
export function LeftOut({
  ladder,
  leftOut,
}: {
  readonly ladder: Ladder
  readonly leftOut: CompareQuery['leftOut']
}) {
  if (leftOut.length === 0) return null
  return (
    <div role="alert" className="grid gap-1.5 border-y border-gap py-2.5 wrap-anywhere">
      {leftOut.map((one) => (
        <p key={`${one.why} ${one.id}`}>{explainLeftOut(ladder, one)}</p>
      ))}
    </div>
  )
}
