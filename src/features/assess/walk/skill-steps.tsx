import { Link } from 'react-router'
import { assessAddress, assessSkillAddress } from '#domain/address.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import { standingAddress } from '#features/assess/stand/standing-address.ts'
import { buttonClass } from '#ui/button-class.ts'
import { neighbours } from './skill-order.ts'

/** From skill to skill, in the ladder's order; after the last one to where that puts you. */
export function SkillSteps({ ladder, skill }: { readonly ladder: Ladder; readonly skill: Skill }) {
  const { before, after } = neighbours(ladder, skill.id)
  return (
    <nav
      aria-label="Steps"
      className="flex flex-wrap items-center gap-2 print:hidden max-tablet:flex-col-reverse max-tablet:items-stretch"
    >
      <Link
        to={before === undefined ? assessAddress : assessSkillAddress(before.id)}
        className={`${buttonClass()} ${step} tablet:mr-auto`}
      >
        Back<span className="sr-only"> to {before?.title ?? 'all skills'}</span>
      </Link>
      <Link
        to={standingAddress}
        className={`${buttonClass(after === undefined ? 'strong' : 'plain')} ${step}`}
      >
        Where you stand
      </Link>
      {after !== undefined && (
        <Link to={assessSkillAddress(after.id)} className={`${buttonClass('strong')} ${step}`}>
          Next: {after.title}
        </Link>
      )}
    </nav>
  )
}

const step = 'whitespace-normal! max-tablet:min-h-11'
