import { Link } from 'react-router'
import { guideAddress, guidesAddress } from '#domain/address.ts'
import type { GuidePage } from '#domain/reading/pages.ts'
import { counted } from '#domain/words/counted.ts'

/** Where a guide belongs, and how long it takes. */
export function GuideKicker({ page: { minutes, partOf } }: { readonly page: GuidePage }) {
  return (
    <>
      {partOf === undefined ? (
        <Link to={guidesAddress} className={link}>
          Guides
        </Link>
      ) : (
        <>
          Part of{' '}
          <Link to={guideAddress(partOf.id)} className={link}>
            {partOf.title}
          </Link>
        </>
      )}
      <span className="font-normal"> · {counted(minutes, 'minute')} to read</span>
    </>
  )
}

const link = 'underline decoration-line underline-offset-3 hover:decoration-ink'
