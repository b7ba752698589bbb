import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { Standing } from '#domain/standing/standing.ts'
import { sayStanding, sayStillOpen } from '#domain/standing/standing-words.ts'
import { SkillLinks } from '#features/assess/walk/skill-links.tsx'
import type { StandingMark } from './standing-marks.ts'
import { StandingStrip } from './standing-strip.tsx'

/** Where the answers put somebody for one role, in words. */
export function StandingRow({
  standing,
  marks,
  trackPlace,
  is,
  band,
}: {
  readonly standing: Standing
  readonly marks: readonly StandingMark[]
  readonly trackPlace: number
  /** "You are here.", "Your target.", both or nothing. */
  readonly is: string
  /** The place of a likely range. */
  readonly band?: ReactNode
}) {
  const { role, toRate, onlyUnsureLeft } = standing
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <p className="flex flex-wrap items-center justify-between gap-x-3">
        <Link
          to={roleAddress(role.id)}
          className="-my-1 inline-block py-1 font-semibold hover:underline"
        >
          {role.title}
        </Link>
        <StandingStrip marks={marks} trackPlace={trackPlace} />
      </p>
      <p className="text-[0.875rem] leading-snug">
        {is !== '' && <span className="text-accent">{is} </span>}
        {sayStanding(standing)}
      </p>
      {band}
      {onlyUnsureLeft && (
        <p className="text-[0.875rem] leading-snug text-quiet">{sayStillOpen(standing)}</p>
      )}
      {toRate.length > 0 && (
        <p className="text-[0.875rem] leading-snug text-quiet">
          To go on with: <SkillLinks skills={toRate} />.
        </p>
      )}
    </li>
  )
}
