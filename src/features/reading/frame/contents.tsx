import { type ContentsEntry, useSectionInView } from './use-section-in-view.ts'

/** The sections of the page and its sources: beside the text where there is room, else folded above it. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  const inView = useSectionInView(entries)
  const withSources = [...entries, { id: 'sources', title: 'Sources' }]
  return (
    <nav
      aria-label="On this page"
      className="print:hidden wide:sticky wide:top-20 wide:max-h-[calc(100dvh-6rem)] wide:self-start wide:overflow-y-auto"
    >
      <details className="border-y border-line wide:hidden">
        <summary className="py-2.5 font-semibold">On this page</summary>
        <Entries entries={withSources} inView={undefined} />
      </details>
      <div className="max-wide:hidden">
        <Entries entries={withSources} inView={inView} />
      </div>
    </nav>
  )
}

function Entries({
  entries,
  inView,
}: {
  readonly entries: readonly ContentsEntry[]
  readonly inView: string | undefined
}) {
  return (
    <ol className="grid gap-x-6 max-wide:pb-3 tablet:max-wide:grid-cols-2">
      {entries.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            aria-current={id === inView ? 'location' : undefined}
            className="block py-1 text-[0.9375rem] leading-snug text-quiet hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink max-tablet:py-2"
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  )
}
