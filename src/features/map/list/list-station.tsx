import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { roleAddress } from '#domain/address.ts'
import type { Role } from '#domain/ladder.ts'
import type { Station } from '#domain/layout/layout.ts'
import { Ring } from '#features/map/drawing/ring.tsx'
import type { StationLook } from '#features/map/drawing/station-look.ts'
import { trackClass } from '#ui/track-class.ts'

const radius = 14
const ring: Pick<Station, 'x' | 'y' | 'radius'> = { x: radius + 1, y: radius + 1, radius }

/** One station of a track's line: the ring of the map, the role's link, what else the map says of it. */
export function ListStation({
  role,
  look,
  trackPlace,
  last,
  scope,
  children,
}: {
  readonly role: Role
  readonly look: StationLook | undefined
  readonly trackPlace: number
  readonly last: boolean
  readonly scope: string
  readonly children: ReactNode
}) {
  if (look === undefined) return null
  const [note = ''] = look.notes
  const dim = look.emphasis === 'dim'
  const lit = look.emphasis === 'lit' && look.level !== undefined
  return (
    <div className="grid grid-cols-[1.875rem_minmax(0,1fr)] gap-x-4">
      <div className={`flex flex-col items-center ${trackClass(trackPlace)}`}>
        <svg
          width="1.875rem"
          height="1.875rem"
          viewBox={`0 0 ${2 * radius + 2} ${2 * radius + 2}`}
          className="shrink-0 overflow-visible"
          aria-hidden="true"
        >
          <Ring station={ring} look={look} trackPlace={trackPlace} />
        </svg>
        {!last && <div className="-my-px w-1.25 grow bg-current forced-colors:bg-[CanvasText]" />}
      </div>
      <div className={`pb-3 ${look.emphasis === 'open' ? 'text-accent' : ''}`}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 max-tablet:flex-col">
          <Link
            to={roleAddress(role.id)}
            aria-label={look.name}
            data-role={role.id}
            aria-current={look.emphasis === 'open' ? 'page' : undefined}
            className={`group inline-block rounded-md forced-colors:aria-[current]:underline ${lit ? 'bg-accent-wash shadow-[0_0_0_3px_var(--accent-wash)]' : ''}`}
          >
            <span
              className={`text-[1.0625rem] leading-7 font-bold wrap-anywhere group-hover:underline ${dim ? 'text-quiet' : ''}`}
            >
              {role.title}
            </span>
          </Link>
          <p className="text-[0.8125rem] text-quiet">{scope}</p>
        </div>
        <p className="text-[0.9375rem] text-quiet">{role.gist}</p>
        {children}
        {/* Its line is kept: answers are read after the page is shown, and move nothing. */}
        <p
          className={`min-h-[1lh] text-[0.8125rem] font-semibold ${dim ? 'text-quiet' : trackClass(trackPlace)}`}
        >
          {note}
        </p>
      </div>
    </div>
  )
}
