import { Link } from 'react-router'
import type { PageJudgements } from '#domain/reading/pages.ts'
import { readingAddress } from '#domain/reading/reading-address.ts'
import { counted } from '#domain/words/counted.ts'

/** What rests on no source, page by page. */
export function OurJudgements({ judgements }: { readonly judgements: readonly PageJudgements[] }) {
  return (
    <ul className="grid">
      {judgements.map(({ page, statements }) => (
        <li
          key={`${page.kind} ${page.id}`}
          className="border-t border-line py-1.5 first:border-t-0"
        >
          <details>
            <summary className="py-1">
              <span className="font-semibold">{page.title}</span>{' '}
              <span className="text-quiet">
                {page.kind}, {counted(statements.length, 'statement')}
              </span>
            </summary>
            <ul className="mt-1 mb-2 grid measure list-disc gap-1.5 pl-9 marker:text-strong">
              {statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
            <p className="mb-2 pl-4">
              <Link
                to={readingAddress(page)}
                aria-label={`Go to the page: ${page.title}`}
                className="text-accent underline underline-offset-3"
              >
                Go to the page
              </Link>
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
