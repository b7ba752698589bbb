import { useState } from 'react'
import type { Ladder } from '#domain/ladder.ts'
import type { Registry } from '#domain/registry.ts'
import { encodeShare } from '#share/encode-share.ts'
import { shareAddress } from '#share/share-address.ts'
import { selectAssessment } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { Icon } from '#ui/icon.tsx'
import { AnswersLinkContents, PageLinkContents, type SharedPageLink } from './link-contents.tsx'
import { LinkField } from './link-field.tsx'
import { LinkPicture } from './link-picture.tsx'
import { LinkTooLong, mostThatOpens } from './link-too-long.tsx'
import { type LinkKind, ShareChoice } from './share-choice.tsx'
import { type ChosenParts, hasAnswers, shareOf } from './share-of.ts'
import { ShareParts } from './share-parts.tsx'

/** What can be sent from here, and what exactly it holds. */
export function ShareDialog({
  ladder,
  registry,
  page,
  base,
  day,
  firstChoice,
  titleId,
  onClose,
}: {
  readonly ladder: Ladder
  readonly registry: Registry
  readonly page: SharedPageLink
  /** Where the product lives, as in `https://example.org/career/`. */
  readonly base: string
  /** Today, YYYY-MM-DD. */
  readonly day: string
  /** What is chosen to begin with, where there are any answers. */
  readonly firstChoice: LinkKind
  readonly titleId: string
  readonly onClose: () => void
}) {
  const assessment = useAssessment(selectAssessment)
  const [choice, setChoice] = useState(firstChoice)
  const [chosen, setChosen] = useState<ChosenParts>(new Set())
  const answered = hasAnswers(assessment)
  const kind = answered ? choice : 'page'
  const share = shareOf(ladder, assessment, chosen, day)
  const text = encodeShare(share, registry)
  const link = kind === 'page' ? page.link : shareAddress(base, text)

  return (
    <div className="relative grid grid-cols-[minmax(0,1fr)] gap-5 p-6 max-tablet:p-5">
      <h2 id={titleId} className="text-xl">
        Share
      </h2>
      <ShareChoice kind={kind} answered={answered} onChoose={setChoice}>
        <ShareParts ladder={ladder} assessment={assessment} chosen={chosen} onChoose={setChosen} />
      </ShareChoice>
      {kind === 'page' && <PageLinkContents page={page} />}
      {kind === 'answers' && <AnswersLinkContents ladder={ladder} share={share} link={link} />}
      {kind === 'answers' && link.length > mostThatOpens ? (
        <LinkTooLong ladder={ladder} share={share} length={link.length} />
      ) : (
        <>
          <LinkPicture link={link} />
          <LinkField link={link} withAnswers={kind === 'answers'} />
        </>
      )}
      <button
        type="button"
        onClick={onClose}
        className="absolute top-3.5 right-3.5 grid size-11 place-items-center rounded-lg hover:bg-paper"
      >
        <Icon name="close" />
        <span className="sr-only">Close</span>
      </button>
    </div>
  )
}
