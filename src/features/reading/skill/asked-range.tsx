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
    <span className="flex flex-wrap items-center gap-x-4 max-tablet:w-full tablet:flex-nowrap">
      <span className={colour}>
        <RangeScale level={level} from={from} to={to} />
      </span>
      <span className="text-[0.9375rem] tablet:w-66">
        Level {level}
        <span className="text-quiet">
          {from === to ? ', sources agree' : `, sources ${from} to ${to}`}
        </span>
        <Mark basis={{ kind: 'sourced', sources }} />
      </span>
    </span>
  )
}
