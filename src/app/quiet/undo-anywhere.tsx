import { ladder } from 'virtual:crossrung/ladder'
import { useState } from 'react'
import { useLocation } from 'react-router'
import type { Assessment } from '#domain/assessment.ts'
import { sayUndone } from '#features/assess/undone-words.ts'
import { selectAssessment, selectCanUndo } from '#state/assessment-selectors.ts'
import { assessmentStore, undo } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { useUndoKey } from '#ui/use-undo-key.ts'

/** What was said, true for as long as the answers and the page are those it was said of. */
type Said = { readonly text: string; readonly of: Assessment; readonly on: string }

/** Ctrl+Z on the pages that have no Undo of their own. */
export function UndoAnywhere() {
  const { pathname } = useLocation()
  const assessment = useAssessment(selectAssessment)
  const [said, setSaid] = useState<Said>()
  useUndoKey(() => {
    if (!selectCanUndo(assessmentStore.getState())) return
    const text = sayUndone({ ladder, questions: [] }, undo())
    setSaid({ text, of: selectAssessment(assessmentStore.getState()), on: pathname })
  }, 'window')
  const holds = said?.of === assessment && said.on === pathname
  return (
    // In the page before it speaks, or a screen reader would miss it.
    <div role={holds ? 'status' : undefined} aria-live="polite">
      {holds && (
        <div className="flex items-center gap-3 rounded-lg border border-line bg-card py-2 pr-2 pl-4">
          <p className="[overflow-wrap:anywhere]">{said.text}</p>
          <button type="button" className={buttonClass()} onClick={() => setSaid(undefined)}>
            Close
          </button>
        </div>
      )}
    </div>
  )
}
