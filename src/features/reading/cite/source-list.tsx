import { Link } from 'react-router'
import { sourcesAddress } from '#domain/address.ts'
import type { PageSource } from '#domain/reading/pages.ts'
import { sourceAnchor } from '#domain/source.ts'
import { Reference } from './reference.tsx'

/** All sources of the page by their numbers: beside the text where there is room, else at its foot. */
export function SourceList({ sources }: { readonly sources: readonly PageSource[] }) {
  return (
    <aside aria-labelledby="sources" className="measure text-[0.875rem] leading-snug">
      <h2 id="sources" tabIndex={-1} className="scroll-mt-20 text-[1.0625rem]">
        Sources on this page
      </h2>
      {sources.length === 0 ? (
        <p className="mt-3 text-quiet">This page cites none: what it says is our judgement.</p>
      ) : (
        <ol className="mt-3 grid gap-3.5">
          {sources.map((source, index) => (
            <li
              key={source.id}
              id={sourceAnchor(source)}
              className="grid scroll-mt-20 grid-cols-[1.75rem_minmax(0,1fr)] rounded target:bg-accent-wash target:outline-4 target:outline-accent-wash print:break-inside-avoid"
            >
              <span className="font-semibold">{index + 1}</span>
              <Reference source={source} />
            </li>
          ))}
        </ol>
      )}
      <p className="mt-5 text-quiet">
        “Our judgement” stands where we found no source, or where the step from sources to statement
        is ours.{' '}
        <Link to={sourcesAddress} className="underline underline-offset-2 print:hidden">
          All sources
        </Link>
      </p>
    </aside>
  )
}
