import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { deviceSnapshots, eraseSnapshots } from '#state/snapshots/device-snapshots.ts'
import { exportWithSnapshots } from '#state/snapshots/export-with-snapshots.ts'
import { deviceStorage } from '#state/stored/device-storage.ts'
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
  const [left, setLeft] = useState(false)

  function onTryAgain(): void {
    forgetStarts()
    location.reload()
  }

  async function onSave(): Promise<void> {
    const snapshots = await deviceSnapshots(window).read()
    const text = exportWithSnapshots(deviceStorage(window), snapshots)
    saveFile('crossrung-stored.json', text)
  }

  async function onStartFresh(): Promise<void> {
    const port = deviceStorage(window)
    for (const key of port.keys()) port.remove(key)
    if (await eraseSnapshots(window)) onTryAgain()
    else setLeft(true)
  }

  return (
    <main className="mx-auto grid w-full max-w-160 gap-4 px-5 py-16">
      <h1 className="text-title">Crossrung did not start, twice</h1>
      <p>
        Something that is stored on this device may be the cause. It is untouched. Save it to a file
        first; then try again, or start fresh.
      </p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={buttonClass('strong')} onClick={() => void onSave()}>
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
            brings it back. Close every other tab of Crossrung first: one that is open would save
            its answers again.
          </p>
          {left && (
            <p>
              All is deleted but your earlier answers, which this browser does not give up now.
              Close every other tab of Crossrung, then delete again; or try again, and delete them
              on Assess.
            </p>
          )}
          <div className="flex flex-wrap gap-2">
            <button
              type="button"
              className={buttonClass('strong')}
              onClick={() => void onStartFresh()}
            >
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
