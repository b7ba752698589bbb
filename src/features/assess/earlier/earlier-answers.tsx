import { useEffect, useRef } from 'react'
import { counted } from '#domain/words/counted.ts'
import { Fold } from '#features/assess/fold.tsx'
import type { Keeping } from '#features/assess/kept/keeping.ts'
import type { Share } from '#share/share.ts'
import { changesBetween } from '#state/answer-change.ts'
import { selectAssessment } from '#state/assessment-selectors.ts'
import { assessmentStore, changedBeside, keepShared } from '#state/assessment-store.ts'
import { type KeptSnapshot, mostSnapshots } from '#state/snapshots/create-snapshot-store.ts'
import { loadSnapshots, removeSnapshots, takeSnapshot } from '#state/snapshots/snapshot-store.ts'
import { selectSnapshots, selectUnreadable, useSnapshots } from '#state/snapshots/use-snapshots.ts'
import { buttonClass } from '#ui/button-class.ts'
import { EarlierRow } from './earlier-row.tsx'
import { notDeleted } from './not-deleted.ts'
import { useThaw } from './use-thaw.ts'

/** How many are shown before one asks for more. */
const mostAtOnce = 5

/** One's own answers as they were before much of them was replaced or deleted; nothing where there are none. */
export function EarlierAnswers({
  keeping,
  say,
  onLast,
}: {
  readonly keeping: Keeping
  readonly say: (text: string) => void
  /** The section is about to go, and the focus with it. */
  readonly onLast: () => void
}) {
  const snapshots = useSnapshots(selectSnapshots)
  const unreadable = useSnapshots(selectUnreadable)
  const thaw = useThaw(keeping)
  const title = useRef<HTMLHeadingElement>(null)
  const all = snapshots.length + unreadable
  const older = snapshots.slice(mostAtOnce)
  useEffect(() => {
    const look = () => void loadSnapshots(keeping.snapshots())
    look()
    // Another tab may have changed them meanwhile.
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [keeping])

  function onBringBack(share: Share, name: string): void {
    const own = selectAssessment(assessmentStore.getState())
    if (changesBetween(own, share.assessment).length === 0) {
      say('There is nothing to bring back: your answers are these already.')
      return
    }
    void takeSnapshot('replace', own, keeping.freeze)
    keepShared(share)
    say(`Your answers of ${name} are back.`)
  }

  async function onDelete(which: 'all' | readonly number[], said: string): Promise<void> {
    const isLast = which === 'all' || which.length === all
    if (isLast) onLast()
    else title.current?.focus()
    const takeBack = await removeSnapshots(which)
    if (takeBack !== undefined) changedBeside(takeBack)
    say(takeBack === undefined ? notDeleted : said)
  }

  function rowOf(snapshot: KeptSnapshot) {
    return (
      <EarlierRow
        key={snapshot.key}
        snapshot={snapshot}
        thaw={thaw}
        say={say}
        onBringBack={onBringBack}
        onDelete={(name) => void onDelete([snapshot.key], `Those of ${name} are deleted.`)}
      />
    )
  }

  if (all === 0) return null
  return (
    <section aria-labelledby="earlier" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div>
        <h2 ref={title} id="earlier" tabIndex={-1} className="scroll-mt-20 text-[1.0625rem]">
          Earlier answers
        </h2>
        <p className="text-[0.9375rem] text-quiet">
          Yours as they were before you deleted or replaced them. The latest {mostSnapshots} stay on
          this device until you delete them here.
        </p>
      </div>
      {snapshots.length > 0 && (
        <ul aria-labelledby="earlier" className="border-y border-line">
          {snapshots.slice(0, mostAtOnce).map(rowOf)}
        </ul>
      )}
      {older.length > 0 && (
        <Fold summary={`${older.length} older`}>
          <ul aria-label="Older answers" className="border-y border-line">
            {older.map(rowOf)}
          </ul>
        </Fold>
      )}
      {unreadable > 0 && (
        <p className="text-[0.875rem] text-gap">
          {`${counted(unreadable, 'earlier state')} cannot be read by this version. Reload this page to see whether a newer one can.`}
        </p>
      )}
      {(all > 1 || unreadable > 0) && (
        <button
          type="button"
          onClick={() => void onDelete('all', 'Your earlier answers are deleted.')}
          className={`${buttonClass()} w-fit`}
        >
          Delete all of these
        </button>
      )}
    </section>
  )
}
