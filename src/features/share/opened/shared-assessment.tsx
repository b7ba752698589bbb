import { type ReactNode, useRef, useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { Question, SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Share } from '#share/share.ts'
import type { ShareNotice } from '#share/share-notice.ts'
import { selectAssessment, selectHasAnything } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { GapsToRole } from './gaps-to-role.tsx'
import { KeepCopyPanel } from './keep-copy-panel.tsx'
import { SharedRatings } from './ratings/shared-ratings.tsx'
import { pageClass } from './shared-frame.tsx'
import { SharedHead } from './shared-head.tsx'
import { SharedPulls } from './shared-pulls.tsx'
import { SharedStandings } from './shared-standings.tsx'
import { useKeepCopy } from './use-keep-copy.ts'

/** Somebody's assessment beside one's own, never over it: looking at it changes nothing. */
export function SharedAssessment({
  ladder,
  share,
  text,
  keptAs,
  freeze,
  notices,
  repaired,
  skills,
  questions,
  takeFocus,
  map,
}: {
  readonly ladder: Ladder
  readonly share: Share
  /** The link's text, to be kept as it is. */
  readonly text: string
  /** What it is called where it is one's own copy. */
  readonly keptAs: string | undefined
  /** An assessment of today as a link's text. */
  readonly freeze: (assessment: Assessment) => string
  readonly notices: readonly ShareNotice[]
  readonly repaired: boolean
  readonly skills: readonly SkillDepth[]
  readonly questions: readonly Question[]
  readonly takeFocus: boolean
  /** The same standing, drawn. */
  readonly map: ReactNode
}) {
  const theirs = share.assessment
  const own = useAssessment(selectAssessment)
  const hasOwn = useAssessment(selectHasAnything)
  const [wanted, setWanted] = useState(false)
  const keep = useKeepCopy({ share, text, keptAs, freeze })
  const keepButton = useRef<HTMLButtonElement>(null)
  const replaceButton = useRef<HTMLButtonElement>(null)
  const [asker, setAsker] = useState<'keep' | 'replace'>('keep')
  const comparing = wanted && hasOwn
  const yours = comparing ? own : undefined
  const ratings = <SharedRatings ladder={ladder} theirs={theirs} yours={yours} skills={skills} />

  return (
    <section
      aria-label="Shared assessment"
      className={`${pageClass} grid grid-cols-[minmax(0,1fr)] content-start gap-10`}
    >
      <div>
        <SharedHead
          ladder={ladder}
          share={share}
          notices={notices}
          repaired={repaired}
          keptAs={keptAs}
          untouched={keep.step.kind !== 'replaced'}
          takeFocus={takeFocus}
        >
          {hasOwn && (
            <button
              type="button"
              aria-pressed={comparing}
              onClick={() => setWanted(!comparing)}
              className={`${buttonClass()} aria-pressed:border-accent aria-pressed:bg-accent-wash forced-colors:aria-pressed:forced-color-adjust-none forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText]`}
            >
              Compare with mine
            </button>
          )}
          <button
            ref={keepButton}
            type="button"
            onClick={() => {
              setAsker('keep')
              keep.keepCopy()
            }}
            className={buttonClass('strong')}
          >
            Keep a copy
          </button>
          <button
            ref={replaceButton}
            type="button"
            onClick={() => {
              setAsker('replace')
              keep.askToReplace()
            }}
            className={buttonClass()}
          >
            {hasOwn ? 'Replace mine' : 'Take over as mine'}
          </button>
        </SharedHead>
        <KeepCopyPanel
          keep={keep}
          theirs={theirs}
          onDone={() => (asker === 'keep' ? keepButton : replaceButton).current?.focus()}
        />
      </div>
      {comparing && ratings}
      <SharedStandings ladder={ladder} ratings={theirs.ratings} map={map} />
      <GapsToRole ladder={ladder} assessment={theirs} />
      {!comparing && ratings}
      <SharedPulls ladder={ladder} questions={questions} theirs={theirs} yours={yours} />
    </section>
  )
}
