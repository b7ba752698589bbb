import { type ReactNode, useRef, useState } from 'react'
import type { Question, SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Share } from '#share/share.ts'
import type { ShareNotice } from '#share/share-notice.ts'
import { selectAssessment, selectHasAnything } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { GapsToRole } from './gaps-to-role.tsx'
import { KeepCopyPanel } from './keep-copy-panel.tsx'
import { pageClass } from './shared-frame.tsx'
import { SharedHead } from './shared-head.tsx'
import { SharedPulls } from './shared-pulls.tsx'
import { SharedRatings } from './shared-ratings.tsx'
import { SharedStandings } from './shared-standings.tsx'
import { useKeepCopy } from './use-keep-copy.ts'

/** Somebody's assessment beside one's own, never over it: looking at it changes nothing. */
export function SharedAssessment({
  ladder,
  share,
  notices,
  repaired,
  skills,
  questions,
  takeFocus,
  map,
}: {
  readonly ladder: Ladder
  readonly share: Share
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
  const keep = useKeepCopy(share)
  const keepButton = useRef<HTMLButtonElement>(null)
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
          untouched={keep.step.kind !== 'kept'}
          takeFocus={takeFocus}
        >
          {hasOwn && (
            <button
              type="button"
              aria-pressed={comparing}
              onClick={() => setWanted(!comparing)}
              className={`${buttonClass()} aria-pressed:border-accent aria-pressed:bg-accent-wash`}
            >
              Compare with mine
            </button>
          )}
          <button
            ref={keepButton}
            type="button"
            onClick={keep.begin}
            className={buttonClass('strong')}
          >
            Keep a copy
          </button>
        </SharedHead>
        <KeepCopyPanel keep={keep} theirs={theirs} onDone={() => keepButton.current?.focus()} />
      </div>
      {comparing && ratings}
      <SharedStandings ladder={ladder} ratings={theirs.ratings} map={map} />
      <GapsToRole ladder={ladder} assessment={theirs} />
      {!comparing && ratings}
      <SharedPulls ladder={ladder} questions={questions} theirs={theirs} yours={yours} />
    </section>
  )
}
