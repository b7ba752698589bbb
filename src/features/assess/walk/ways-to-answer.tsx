import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { assessSkillAddress, questionsAddress } from '#domain/address.ts'
import type { Assessment } from '#domain/assessment.ts'
import type { Ladder } from '#domain/ladder.ts'
import { questionProgress, sayProgress } from '#domain/standing/progress.ts'
import { firstNotLookedAt } from './skill-order.ts'

/** One skill at a time, or the decision questions. Both keep their size, whatever was answered. */
export function WaysToAnswer({
  ladder,
  assessment: { ratings, leanings },
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
}) {
  const next = firstNotLookedAt(ladder, ratings)
  const skill = next ?? ladder.skills[0]
  return (
    <div className="@container print:hidden">
      <div className="grid gap-2.5 @min-[40rem]:grid-cols-2">
        {skill !== undefined && (
          <Way to={assessSkillAddress(skill.id)} strong title={skill.title}>
            {sayHow(ratings.size, next !== undefined)}
          </Way>
        )}
        <Way
          to={questionsAddress}
          title={sayProgress(questionProgress(ladder, leanings), 'question')}
        >
          What you want
        </Way>
      </div>
    </div>
  )
}

function sayHow(rated: number, more: boolean): string {
  if (rated === 0) return 'One at a time, starting with'
  return more ? 'Go on, one at a time, with' : 'Look again, one at a time, from'
}

function Way({
  to,
  title,
  strong = false,
  children,
}: {
  readonly to: string
  readonly title: string
  readonly strong?: boolean
  readonly children: ReactNode
}) {
  return (
    <Link
      to={to}
      className={`rounded-xl border min-w-0 px-4 py-2.5 leading-snug wrap-break-word ${strong ? 'border-ink bg-ink text-paper hover:opacity-90' : 'border-strong/60 bg-card hover:border-ink'}`}
    >
      <span className="block text-[0.875rem]">{children}</span>{' '}
      <span className="block font-semibold">{title}</span>
    </Link>
  )
}
