import { useEffect, useRef } from 'react'
import { device } from '#app/start/device.ts'
import { selectSaving } from '#state/assessment-selectors.ts'
import { saveAgain } from '#state/assessment-store.ts'
import { exportText } from '#state/file/export-text.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { saveFile } from '#ui/save-file.ts'

/** Stays for as long as the device does not keep what was answered. */
export function SaveNotice() {
  const saving = useAssessment(selectSaving)
  const unsaved = saving.kind === 'not-saved'
  const pressed = useRef(false)
  useEffect(() => {
    if (!unsaved) return undefined
    // The browser asks whether to leave.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])
  useEffect(() => {
    // The button has gone with the notice, and the focus with it, unless that had gone on before.
    const isLost = document.activeElement === document.body
    if (!unsaved && pressed.current && isLost) {
      document.getElementById('main')?.focus({ preventScroll: true })
    }
    pressed.current = false
  }, [unsaved])
  if (!unsaved) return null

  function onSaveAgain(): void {
    pressed.current = true
    saveAgain()
  }

  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-4 border-b border-gap bg-card px-5 py-2 print:hidden"
    >
      <p>{saving.why}</p>
      <button type="button" onClick={onSaveAgain} className="min-h-7 text-accent underline">
        Try to save again
      </button>
      <button
        type="button"
        onClick={() => saveFile('crossrung-answers.json', exportText(device()))}
        className="min-h-7 text-accent underline"
      >
        Save my answers to a file
      </button>
    </div>
  )
}
