import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { deviceStorage } from '#state/device-storage.ts'
import { exportText } from '#state/export-text.ts'
import { buttonClass } from '#ui/button-class.ts'
import { saveFile } from '#ui/save-file.ts'
import { forgetStarts } from './starts.ts'

/** In the place of everything, after starts that failed. Reads nothing of what is stored, but as bytes for a file. */
export function showSafePage(root: HTMLElement): void {
  root.replaceChildren()
  createRoot(root).render(<SafePage />)
}

function SafePage() {
  const [asks, setAsks] = useState(false)

  function onTryAgain(): void {
    forgetStarts()
    location.reload()
  }

  function onStartFresh(): void {
    const port = deviceStorage(window)
    for (const key of port.keys()) port.remove(key)
    onTryAgain()
  }

  return (
    <main className="mx-auto grid w-full max-w-160 gap-4 px-5 py-16">
      <h1 className="text-3xl">Crossrung did not start, twice</h1>
      <p>
        Something that is stored on this device may be the cause. It is untouched. Save it to a file
        first; then try again, or start fresh.
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className={buttonClass('strong')}
          onClick={() => saveFile('crossrung-stored.json', exportText(deviceStorage(window)))}
        >
          Save what is stored to a file
        </button>
        <button type="button" className={buttonClass()} onClick={onTryAgain}>
          Try again
        </button>
        <button type="button" className={buttonClass()} onClick={() => setAsks(true)}>
          Start fresh
        </button>
      </div>
      {asks && (
        <div role="alert" className="grid gap-3">
          <p>
            Starting fresh deletes everything that Crossrung has stored in this browser. Only a file
            brings it back.
          </p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className={buttonClass('strong')} onClick={onStartFresh}>
              Delete it and start fresh
            </button>
            <button type="button" className={buttonClass()} onClick={() => setAsks(false)}>
              Cancel
            </button>
          </div>
        </div>
      )}
    </main>
  )
}
