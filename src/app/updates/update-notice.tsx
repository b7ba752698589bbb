import { useEffect, useState } from 'react'
import { buttonClass } from '#ui/button-class.ts'
import { reloadIntoUpdate, type Update, watchUpdates } from './watch-updates.ts'

/** Says that a new version is here, and waits. It is in the page before it speaks, or a screen reader would miss it. */
export function UpdateNotice() {
  const [update, setUpdate] = useState<Update>('none')
  const [later, setLater] = useState(false)
  // It may take some seconds, or be stopped where something is not saved: the button stays one.
  const [pressed, setPressed] = useState(false)
  useEffect(() => {
    watchUpdates(setUpdate).catch(() => {})
  }, [])
  if (update === 'none') return null
  return (
    <div role="status">
      {update === 'ready' && !later && (
        <div className="flex flex-wrap gap-2 rounded-lg border border-line bg-card p-2">
          <button
            type="button"
            className={buttonClass('strong')}
            onClick={() => {
              setPressed(true)
              void reloadIntoUpdate()
            }}
          >
            {pressed ? 'Reloading…' : 'New version: reload'}
          </button>
          <button type="button" className={buttonClass()} onClick={() => setLater(true)}>
            Later
          </button>
        </div>
      )}
    </div>
  )
}
