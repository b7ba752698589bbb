import { Link } from 'react-router'
import { guideAddress } from '#domain/address.ts'
import type { GuideEntry } from '#domain/reading/pages.ts'
import { counted } from '#domain/words/counted.ts'

/** All guides in the order in which to read them; those of a map of content stand below it. */
export function GuideList({ guides }: { readonly guides: readonly GuideEntry[] }) {
  return (
    <ol className="grid">
      {guides.map((guide) => (
        <li
          key={guide.id}
          className={`border-t border-line py-4 first:border-t-0 ${guide.partOf === undefined ? '' : 'tablet:ml-10'}`}
        >
          <h2 className="text-[1.1875rem]">
            <Link
              to={guideAddress(guide.id)}
              className="underline decoration-line underline-offset-3 hover:decoration-ink"
            >
              {guide.title}
            </Link>
          </h2>
          <p className="mt-1 measure">{guide.summary}</p>
          <p className="mt-1 text-[0.875rem] text-quiet">{sayMinutes(guide)}</p>
        </li>
      ))}
    </ol>
  )
}

function sayMinutes({ minutes }: GuideEntry): string {
  return `${counted(minutes, 'minute')} to read`
}
