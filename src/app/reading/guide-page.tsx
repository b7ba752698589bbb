import { own } from '#domain/reading/page-order.ts'
import { GuideKicker } from '#features/guides/guide-kicker.tsx'
import { GuideSteps } from '#features/guides/guide-steps.tsx'
import { ReadingFrame } from '#features/reading/frame/reading-frame.tsx'
import { ReadingHead } from '#features/reading/frame/reading-head.tsx'
import type { ReadingSection } from '#features/reading/frame/reading-section.tsx'
import { Reviewed } from '#features/reading/frame/reviewed.tsx'
import { Prose } from '#features/reading/prose/prose.tsx'
import { guidePage } from './reading-data.ts'

export function GuidePage({ id }: { readonly id: string }) {
  const page = guidePage(id).read()
  const { title, summary, opening, sections } = page.guide
  const first = { title: own.inShort, blocks: opening, sections: [] }
  const all = opening.length === 0 ? sections : [first, ...sections]
  return (
    <ReadingFrame
      notes={page}
      head={
        <ReadingHead kicker={<GuideKicker page={page} />} title={title} summary={summary}>
          <Reviewed notes={page} />
        </ReadingHead>
      }
      sections={all.map(
        (section): ReadingSection => ({
          title: section.title,
          content: <Prose section={section} />,
          ...(section === first ? { silent: true } : {}),
        }),
      )}
      foot={<GuideSteps page={page} />}
    />
  )
}
