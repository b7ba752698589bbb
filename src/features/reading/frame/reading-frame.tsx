import type { ReactNode } from 'react'
import type { PageNotes } from '#domain/reading/pages.ts'
import { slug } from '#domain/reading/slug.ts'
import { PageSources } from '#features/reading/cite/page-sources.ts'
import { SourceList } from '#features/reading/cite/source-list.tsx'
import { Contents } from './contents.tsx'
import { LinkedFrom } from './linked-from.tsx'
import { type ReadingSection, Section } from './reading-section.tsx'

/** A page to read: its head, what is on it, its sections, and its sources, numbered. */
export function ReadingFrame({
  notes,
  head,
  sections,
  foot,
}: {
  readonly notes: PageNotes
  readonly head: ReactNode
  readonly sections: readonly ReadingSection[]
  /** Where to go on from here. */
  readonly foot?: ReactNode
}) {
  const shown = [...sections, ...linkedFrom(notes)]
  const entries = shown.map(({ title }) => ({ id: slug(title), title }))
  return (
    <PageSources value={notes.sources}>
      <div className="mx-auto grid w-full max-w-[88rem] grid-cols-[minmax(0,1fr)] content-start gap-x-12 gap-y-7 px-5 pt-8 pb-14 text-[1rem] leading-relaxed tablet:px-10 wide:grid-cols-[11.5rem_minmax(0,39rem)_minmax(0,16rem)] wide:justify-between print:block print:max-w-none print:p-0">
        {head}
        <div className="wide:col-start-1 wide:row-start-2">
          <Contents entries={entries} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-11 tablet:grid-cols-2 wide:col-start-2">
          {shown.map((section) => (
            <Section key={section.title} section={section} />
          ))}
          {foot !== undefined && <div className="col-span-full">{foot}</div>}
        </div>
        <div className="mt-6 wide:col-start-3 wide:row-start-2 wide:mt-0 print:mt-8">
          <SourceList sources={notes.sources} />
        </div>
      </div>
    </PageSources>
  )
}

function linkedFrom({ linkedFrom: pages }: PageNotes): readonly ReadingSection[] {
  return pages.length === 0 ? [] : [{ title: 'Linked from', content: <LinkedFrom pages={pages} /> }]
}
