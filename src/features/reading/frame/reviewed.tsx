import { Link } from 'react-router'
import { aboutAddress } from '#domain/address.ts'
import type { PageNotes } from '#domain/reading/pages.ts'
import { counted } from '#domain/words/counted.ts'
import { sayDay } from '#domain/words/say-day.ts'

/** When the page was last reviewed, how many sources it has, and where to say what is wrong with it. */
export function Reviewed({ notes: { reviewed, sources } }: { readonly notes: PageNotes }) {
  return (
    <p className="mt-3 flex flex-wrap items-baseline gap-x-4 text-[0.875rem] text-quiet">
      <span>
        Reviewed <time dateTime={reviewed}>{sayDay(reviewed)}</time>
      </span>
      <a href="#sources" className="py-0.5 underline decoration-line underline-offset-3">
        {counted(sources.length, 'source')}
      </a>
      <Link
        to={`${aboutAddress}#corrections`}
        className="py-0.5 underline decoration-line underline-offset-3 print:hidden"
      >
        Say what is wrong
      </Link>
    </p>
  )
}
