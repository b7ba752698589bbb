import type { Comparison, SkillRow } from '#domain/comparison/comparison.ts'
import type { SkillDepth } from '#domain/depth.ts'
import { gap, sayGap, sayWhyUnrated } from '#domain/standing/gap.ts'
import { LevelName } from './asked-level.tsx'

/** What you say of yourself on a skill, and what that leaves to each role. */
export function OwnLevel({
  comparison,
  row,
  depth,
}: {
  readonly comparison: Comparison
  readonly row: SkillRow
  readonly depth: SkillDepth | undefined
}) {
  const { you } = row
  if (typeof you !== 'number') {
    return <p className="text-quiet">{sayWhyUnrated(you ?? 'not-looked-at')}</p>
  }
  const title = depth?.levels.find(({ level }) => level === you)?.title
  return (
    <>
      <p>
        <LevelName level={you} title={title} />
      </p>
      <ul className="mt-0.5 grid gap-0.5 text-[0.875rem] leading-snug">
        {comparison.roles.map((role, at) => {
          const to = gap(row.asked[at], you)
          return (
            <li key={role.id} className="text-quiet">
              {role.title}: <span className={gapClasses[to.kind]}>{sayGap(to).toLowerCase()}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const gapClasses = { met: 'text-met', short: 'text-gap', unrated: '', 'not-asked': '' }
