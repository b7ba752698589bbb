import { Link } from 'react-router'
import { exploreAddress } from '#domain/address.ts'
import type { Skill } from '#domain/ladder.ts'
import { buttonClass } from '#ui/button-class.ts'

/** Says that the stations show one skill's asked levels, and how to end it. */
export function SkillShown({ skill }: { readonly skill: Skill }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <div>
        <h1 tabIndex={-1} className="text-lg">
          Who needs {skill.title}?
        </h1>
        <p className="text-quiet">
          Each role shows the level it asks. Those that ask the most are lit; those that do not ask
          it are dimmed.
        </p>
      </div>
      <Link to={exploreAddress} className={buttonClass()}>
        Show all again
      </Link>
    </div>
  )
}
