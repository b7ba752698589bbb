import { counted } from '#domain/words/counted.ts'
import { OurJudgements } from '#features/sources/our-judgements.tsx'
import { SourceUses } from '#features/sources/source-uses.tsx'
import { PlainPage } from './plain-page.tsx'
import { sourceList } from './reading-data.ts'

export function SourcesPage() {
  const { sources, judgements } = sourceList.read()
  const count = judgements.reduce((sum, { statements }) => sum + statements.length, 0)
  return (
    <PlainPage
      title="Sources"
      summary={`${counted(sources.length, 'source')}, by author, each with how much of it we read and where it is used. Below them stands what rests on no source.`}
    >
      <div>
        <h2 id="sources" tabIndex={-1} className="mb-1 scroll-mt-20 text-[1.375rem]">
          All sources
        </h2>
        <SourceUses uses={sources} />
        <h2 id="our-judgement" tabIndex={-1} className="mt-12 mb-2 scroll-mt-20 text-[1.375rem]">
          Our judgement
        </h2>
        <p className="mb-3 measure text-quiet">
          {counted(count, 'statement')} for which we found no source, or where the step from sources
          to statement is ours, page by page.
        </p>
        <OurJudgements judgements={judgements} />
      </div>
    </PlainPage>
  )
}
