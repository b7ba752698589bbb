import type { AskedBy } from '#domain/reading/pages.ts'
import { Mark } from '#features/reading/cite/mark.tsx'
import { RangeScale } from '#ui/range-scale.tsx'

/** The asked level and the range between sources, drawn and in words. */
export function AskedRange({
  asked: { level, from, to, sources },
  colour,
}: {
  readonly asked: Omit<AskedBy, 'role'>
  readonly colour: string
}) {
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      <span className={colour}>
        <RangeScale level={level} from={from} to={to} />
      </span>
      <span className="w-[13.5rem] text-[0.9375rem]">
        Level {level}
        <span className="text-quiet">
          {from === to ? ', sources agree' : `, sources ${from} to ${to}`}
        </span>
        <Mark basis={{ kind: 'sourced', sources }} />
      </span>
    </span>
  )
}
