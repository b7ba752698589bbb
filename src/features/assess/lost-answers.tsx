import { asItStands } from '#state/answer-change.ts'
import { selectAssessment, selectLost } from '#state/assessment-selectors.ts'
import { settle } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { type Named, sayLost } from './undone-words.ts'

/** Answers that gave way to ones given at the same time in another tab, each with the way back. */
export function LostAnswers(named: Named) {
  const assessment = useAssessment(selectAssessment)
  const lost = useAssessment(selectLost)
  if (lost.length === 0) return null
  return (
    <div role="alert" className="print:hidden">
      <ul className="grid gap-3 text-[0.9375rem]">
        {lost.map(({ key, raw, change }) => {
          const kept = asItStands(assessment, change)
          return (
            <li key={`${key} ${raw}`} className="flex flex-wrap items-center gap-2">
              <span className="basis-full">{sayLost(named, kept, change)}</span>
              {change.kind === 'note' && change.to !== undefined && (
                <q className="basis-full whitespace-pre-wrap text-quiet">{change.to}</q>
              )}
              <button type="button" className={buttonClass()} onClick={() => settle(change)}>
                Use the other
              </button>
              <button type="button" className={buttonClass()} onClick={() => settle(kept)}>
                Leave it so
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
