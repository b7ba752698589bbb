import type { SkillDepth } from '#domain/depth.ts'
import { trackClass } from '#ui/track-class.ts'
import { DifferenceShown } from './difference-shown.tsx'
import type { RatingGroup, RatingRow } from './rating-rows.ts'
import { RatingShown } from './rating-shown.tsx'
import { TheirNote } from './their-note.tsx'

/** Their ratings, and yours beside them where `comparing`; for wide screens. */
export function RatingsTable({
  groups,
  skills,
  comparing,
}: {
  readonly groups: readonly RatingGroup[]
  readonly skills: readonly SkillDepth[]
  readonly comparing: boolean
}) {
  return (
    <table className="w-full table-fixed text-left max-tablet:hidden">
      <caption className="sr-only">
        {comparing ? 'Their ratings and yours, skill by skill' : 'Their ratings, skill by skill'}
      </caption>
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="w-[22%] py-2.5 pr-5 font-normal text-quiet">
            Skill
          </th>
          <th scope="col" className={`py-2.5 pr-5 ${comparing ? 'w-[30%]' : ''}`}>
            Theirs
          </th>
          {comparing && (
            <>
              <th scope="col" className="w-[26%] py-2.5 pr-5">
                Yours
              </th>
              <th scope="col" className="py-2.5">
                Difference
              </th>
            </>
          )}
        </tr>
      </thead>
      {groups.map(({ title, trackPlace, rows }) => (
        <tbody key={title}>
          <tr>
            <th
              scope="rowgroup"
              colSpan={comparing ? 4 : 2}
              className={`pt-5 pb-1.5 text-[0.875rem] ${trackClass(trackPlace)}`}
            >
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.skill.id}
              row={row}
              depth={skills.find(({ id }) => id === row.skill.id)}
              barClass={trackClass(trackPlace)}
              comparing={comparing}
            />
          ))}
        </tbody>
      ))}
    </table>
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
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-3 pr-5 font-semibold">
        {row.skill.title}
      </th>
      <td className="py-3 pr-5">
        <RatingShown rating={row.theirs} depth={depth} barClass={barClass} narrow={comparing} />
        <TheirNote note={row.note} />
      </td>
      {comparing && (
        <>
          <td className="py-3 pr-5">
            <RatingShown rating={row.yours} depth={depth} barClass="text-ink" narrow />
          </td>
          <td className="py-3">
            <DifferenceShown difference={row.difference} />
          </td>
        </>
      )}
    </tr>
  )
}
