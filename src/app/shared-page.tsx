import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import { Suspense, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { sharedAddress } from '#domain/address.ts'
import { StandingMap } from '#features/map/standing-map.tsx'
import { type OpenedLink, openLink } from '#features/share/opened/opened-link.ts'
import { PasteLink } from '#features/share/opened/paste-link.tsx'
import { SharedAssessment } from '#features/share/opened/shared-assessment.tsx'
import { SharedFrame, SharedNotice } from '#features/share/opened/shared-frame.tsx'
import { selectLoaded } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { questionDepths, skillDepths } from './depth.ts'

/** Somebody's assessment out of the address. `fragment`: without its "#"; unknown until the page is hydrated. */
export function SharedPage({ fragment }: { readonly fragment: string | undefined }) {
  const loaded = useAssessment(selectLoaded)
  const [pasted, setPasted] = useState<string>()
  const navigate = useNavigate()
  if (fragment === undefined || !loaded) return <SharedFrame />
  return (
    <Suspense fallback={<SharedFrame />}>
      <Opened
        key={fragment}
        fragment={fragment}
        takeFocus={pasted === fragment}
        onOpen={(text) => {
          setPasted(text)
          void navigate(`${sharedAddress}#${text}`)
        }}
      />
    </Suspense>
  )
}

function Opened({
  fragment,
  takeFocus,
  onOpen,
}: {
  readonly fragment: string
  readonly takeFocus: boolean
  readonly onOpen: (text: string) => void
}) {
  const opened = useMemo(() => openLink(ladder, registry, fragment), [fragment])
  switch (opened.kind) {
    case 'none':
      return (
        <SharedNotice title="A shared assessment">
          <p>
            Somebody has sent you a link with their answers: paste it here to look at them. That
            changes none of your own.
          </p>
          <PasteLink registry={registry} onOpen={onOpen} />
        </SharedNotice>
      )
    case 'unreadable':
      return (
        <SharedNotice title="This link does not open">
          <PasteLink registry={registry} problem={opened.problem} onOpen={onOpen} />
        </SharedNotice>
      )
    case 'shared':
      return <Shared opened={opened} takeFocus={takeFocus} />
  }
}

function Shared({
  opened: { share, notices, repaired },
  takeFocus,
}: {
  readonly opened: Extract<OpenedLink, { readonly kind: 'shared' }>
  readonly takeFocus: boolean
}) {
  return (
    <SharedAssessment
      ladder={ladder}
      share={share}
      notices={notices}
      repaired={repaired}
      skills={skillDepths.read()}
      questions={questionDepths.read().questions}
      takeFocus={takeFocus}
      map={<StandingMap ladder={ladder} assessment={share.assessment} />}
    />
  )
}
