import type { PageSource } from '#domain/reading/pages.ts'
import { sayRead } from '#domain/source.ts'

/** One source: who says it, where, and how much of it we read. Spans only: it stands within a paragraph too. */
export function Reference({ source }: { readonly source: PageSource }) {
  const { title, author, where, url, read } = source
  return (
    <span className="wrap-anywhere">
      {author},{' '}
      {url === undefined ? (
        <cite className="not-italic">{title}</cite>
      ) : (
        <a
          href={url}
          rel="noreferrer"
          className="underline decoration-accent underline-offset-2 hover:text-accent"
        >
          <cite className="not-italic">{title}</cite>
        </a>
      )}
      . {where}. <span className="text-quiet">{sayRead(read)}.</span>
    </span>
  )
}
