import { Link } from 'react-router'
import { exploreAddress } from '#domain/address.ts'
import type { Skill } from '#domain/ladder.ts'

/** Says that the stations show one skill's asked levels, and how to end it. */
export function SkillShown({ skill }: { readonly skill: Skill }) {
  return (
    <>
      <h1 tabIndex={-1} className="text-lg leading-tight">
        Who needs {skill.title}?
      </h1>
      <p className="text-quiet">
        Lit roles ask the most
        <span className="max-tablet:hidden">, dimmed ones do not ask it</span>.{' '}
        <Link to={exploreAddress} className="-my-1 inline-block py-1 text-accent underline">
          Show all again
        </Link>
      </p>
    </>
  )
}
