import { Link } from 'react-router'
import type { SourceUse } from '#domain/reading/pages.ts'
import { readingAddress } from '#domain/reading/reading-address.ts'
import { sayRead, sourceAnchor } from '#domain/source.ts'
import { counted } from '#domain/words/counted.ts'

/** Every source, with where it is used. */
export function SourceUses({ uses }: { readonly uses: readonly SourceUse[] }) {
  return (
    <ul className="grid">
      {uses.map((use) => (
        <Use key={use.source.id} use={use} />
      ))}
    </ul>
  )
}

function Use({ use: { source, pages } }: { readonly use: SourceUse }) {
  const { title, author, where, url, read } = source
  return (
    <li className="border-t border-line first:border-t-0">
      <div
        id={sourceAnchor(source)}
        tabIndex={-1}
        className="my-1.5 scroll-mt-20 rounded-lg px-2 py-2 -mx-2 wrap-anywhere target:bg-accent-wash"
      >
        <p className="measure">
          <span className="font-semibold">{author}</span>,{' '}
          {url === undefined ? (
            title
          ) : (
            <a href={url} rel="noreferrer" className="text-accent underline underline-offset-2">
              {title}
            </a>
          )}
          . {where}. <span className="text-quiet">{sayRead(read)}.</span>
        </p>
        {pages.length === 0 ? (
          <p className="text-[0.9375rem] text-quiet">Cited on no page.</p>
        ) : (
          <details className="text-[0.9375rem]">
            <summary className="py-0.5 text-quiet">Used on {counted(pages.length, 'page')}</summary>
            <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1 pl-4">
              {pages.map((page) => (
                <li key={`${page.kind} ${page.id}`}>
                  <Link
                    to={readingAddress(page)}
                    className="underline decoration-line underline-offset-3 hover:decoration-ink"
                  >
                    {page.title}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}
