import { Fragment } from 'react'
import { Link } from 'react-router'
import { assessSkillAddress } from '#domain/address.ts'
import type { Skill } from '#domain/ladder.ts'

/** "A", "A and B", "A, B and C", each a link to where it is rated. */
export function SkillLinks({ skills }: { readonly skills: readonly Skill[] }) {
  return skills.map(({ id, title }, place) => (
    <Fragment key={id}>
      {place > 0 && (place === skills.length - 1 ? ' and ' : ', ')}
      <Link
        to={assessSkillAddress(id)}
        className="underline decoration-line underline-offset-3 hover:text-ink hover:decoration-ink"
      >
        {title}
      </Link>
    </Fragment>
  ))
}
