import type { ReactNode } from 'react'
import type { SkillDepth } from '#domain/depth.ts'
import { trackClass } from '#ui/track-class.ts'
import { DifferenceShown } from './difference-shown.tsx'
import type { RatingGroup, RatingRow } from './rating-rows.ts'
import { RatingShown } from './rating-shown.tsx'
import { TheirNote } from './their-note.tsx'

/** The table's words as headings and lists, for narrow screens. */
export function RatingsList({
  groups,
  skills,
  comparing,
}: {
  readonly groups: readonly RatingGroup[]
  readonly skills: readonly SkillDepth[]
  readonly comparing: boolean
}) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 pt-2 tablet:hidden">
      {groups.map(({ title, trackPlace, rows }) => (
        <div key={title}>
          <h3 className={`text-[0.9375rem] ${trackClass(trackPlace)}`}>{title}</h3>
          <ul className="mt-1">
            {rows.map((row) => (
              <Row
                key={row.skill.id}
                row={row}
                depth={skills.find(({ id }) => id === row.skill.id)}
                barClass={trackClass(trackPlace)}
                comparing={comparing}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Row({
  row,
  depth,
  barClass,
  comparing,
}: {
  readonly row: RatingRow
  readonly depth: SkillDepth | undefined
  readonly barClass: string
  readonly comparing: boolean
}) {
  return (
    <li className="border-t border-line py-3 first:border-t-0">
      <h4 className="font-semibold">{row.skill.title}</h4>
      <dl className={`mt-1.5 grid gap-x-5 gap-y-1.5 ${comparing ? twoIfTheyFit : ''}`}>
        <Side name="Theirs">
          <RatingShown rating={row.theirs} depth={depth} barClass={barClass} narrow />
        </Side>
        {comparing && (
          <>
            <Side name="Yours">
              <RatingShown rating={row.yours} depth={depth} barClass="text-ink" narrow />
            </Side>
            <Side name="Difference">
              <DifferenceShown difference={row.difference} />
            </Side>
          </>
        )}
      </dl>
      <TheirNote note={row.note} />
    </li>
  )
}

/** Side by side, but one below the other where the text is large. */
const twoIfTheyFit = 'grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))]'

function Side({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.8125rem] text-quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
