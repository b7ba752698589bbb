import { ladder } from 'virtual:crossrung/ladder'
import { registry } from 'virtual:crossrung/registry'
import { Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { questionDepths, skillDepths } from '#app/route/depth.ts'
import { device } from '#app/start/device.ts'
import { snapshotsOnDevice } from '#app/start/snapshots-on-device.ts'
import { sharedAddress } from '#domain/address.ts'
import { StandingMap } from '#features/map/standing-map.tsx'
import { type OpenedLink, openLink } from '#features/share/opened/opened-link.ts'
import { PasteLink } from '#features/share/opened/paste-link.tsx'
import { SharedAssessment } from '#features/share/opened/shared-assessment.tsx'
import { SharedFrame, SharedNotice } from '#features/share/opened/shared-frame.tsx'
import { selectLoaded } from '#state/assessment-selectors.ts'
import { loadKept } from '#state/kept/kept-store.ts'
import { selectKept, selectKeptLoaded, useKept } from '#state/kept/use-kept.ts'
import { nameOfSnapshot } from '#state/snapshots/snapshot-record.ts'
import { loadSnapshots } from '#state/snapshots/snapshot-store.ts'
import { isTime } from '#state/stored/answer-record.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { freeze } from './freeze.ts'

/** Somebody's assessment out of the address. `fragment`: without its "#"; unknown until the page is hydrated. */
export function SharedPage({ fragment }: { readonly fragment: string | undefined }) {
  const answersLoaded = useAssessment(selectLoaded)
  const keptLoaded = useKept(selectKeptLoaded)
  const [pasted, setPasted] = useState<string>()
  const navigate = useNavigate()
  useEffect(() => {
    loadKept(device())
    void loadSnapshots(snapshotsOnDevice())
  }, [])
  if (fragment === undefined || !answersLoaded || !keptLoaded) return <SharedFrame />
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

/** What of this device's own was followed to come here: only our pages can say so. */
type OpenedFrom = { readonly kept?: unknown; readonly earlier?: unknown }

function Opened({
  fragment,
  takeFocus,
  onOpen,
}: {
  readonly fragment: string
  readonly takeFocus: boolean
  readonly onOpen: (text: string) => void
}) {
  const { state } = useLocation() as { readonly state: OpenedFrom | null }
  const same = useKept(selectKept).filter(({ text }) => text === fragment)
  // Of several with the same text, the one that was followed.
  const kept = same.find(({ key }) => key === state?.kept) ?? same[0]
  const earlier = state?.earlier
  const keptAs = kept?.name ?? (isTime(earlier) ? nameOfSnapshot({ at: earlier }) : undefined)
  const isOwn = keptAs !== undefined
  const opened = useMemo(() => openLink(ladder, registry, fragment, isOwn), [fragment, isOwn])
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
      return <Shared opened={opened} keptAs={keptAs} takeFocus={takeFocus} />
  }
}

function Shared({
  opened: { share, text, notices, repaired },
  keptAs,
  takeFocus,
}: {
  readonly opened: Extract<OpenedLink, { readonly kind: 'shared' }>
  readonly keptAs: string | undefined
  readonly takeFocus: boolean
}) {
  return (
    <SharedAssessment
      ladder={ladder}
      share={share}
      text={text}
      keptAs={keptAs}
      freeze={freeze}
      notices={notices}
      repaired={repaired}
      skills={skillDepths.read()}
      questions={questionDepths.read().questions}
      takeFocus={takeFocus}
      map={<StandingMap ladder={ladder} assessment={share.assessment} />}
    />
  )
}
