import { Link } from 'react-router'
import { assessAddress, assessSkillAddress } from '#domain/address.ts'
import type { Standing } from '#domain/standing/standing.ts'
import { sayStanding, sayStillOpen } from '#domain/standing/standing-words.ts'

/** Where one's ratings stand against the role, above its skills. */
export function RoleStanding({ standing }: { readonly standing: Standing }) {
  if (standing.rated === 0) {
    return (
      <p className="mt-1 text-quiet print:hidden">
        <Link to={assessAddress} className="text-accent underline underline-offset-2">
          Rate yourself
        </Link>{' '}
        to see how far you are from each level.
      </p>
    )
  }
  const open = sayStillOpen(standing)
  const [next] = standing.toRate
  return (
    <div className="mt-1">
      <p className="font-semibold">You: {sayStanding(standing)}</p>
      {open !== '' && (
        <p className="text-quiet">
          {open}{' '}
          {next !== undefined && (
            <Link
              to={assessSkillAddress(next.id)}
              className="text-accent underline underline-offset-2"
            >
              Rate {next.title}
            </Link>
          )}
        </p>
      )}
    </div>
  )
}
