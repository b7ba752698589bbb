import { Link } from 'react-router'
import { guideAddress } from '#domain/address.ts'
import type { GuideEntry, GuidePage } from '#domain/reading/pages.ts'

/** The guide before and the guide after, in the order in which to read them. */
export function GuideSteps({ page: { before, after } }: { readonly page: GuidePage }) {
  return (
    <nav
      aria-label="Previous and next guide"
      className="grid gap-4 border-t border-line pt-5 tablet:grid-cols-2 print:hidden"
    >
      {before !== undefined && <Step word="Previous" guide={before} />}
      {after !== undefined && (
        <div className="tablet:col-start-2 tablet:text-right">
          <Step word="Next" guide={after} />
        </div>
      )}
    </nav>
  )
}

function Step({ word, guide }: { readonly word: string; readonly guide: GuideEntry }) {
  return (
    <p>
      <span className="block text-[0.875rem] text-quiet">{word}</span>
      <Link
        to={guideAddress(guide.id)}
        className="inline-block py-0.5 font-semibold underline decoration-line underline-offset-3 hover:decoration-ink"
      >
        {guide.title}
      </Link>
    </p>
  )
}
