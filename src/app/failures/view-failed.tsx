import { device } from '#app/start/device.ts'
import { exportText } from '#state/file/export-text.ts'
import { buttonClass } from '#ui/button-class.ts'
import { saveFile } from '#ui/save-file.ts'

/** Stands in for a view that threw: what is still there, and what to do. */
export function ViewFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert" className="mx-auto w-full max-w-160 px-5 py-16">
      <h1 tabIndex={-1} className="text-title">
        This view has stopped working
      </h1>
      <p className="mt-3 text-quiet">
        {isOffline() ? offline : 'Part of it could not be loaded or drawn. Check your connection'}{' '}
        and try again; the other views still work. Your answers are untouched, and you can keep them
        as a file.
      </p>
      <div className="mt-6 flex flex-wrap gap-2">
        <button type="button" className={buttonClass('strong')} onClick={onRetry}>
          Try again
        </button>
        <button
          type="button"
          className={buttonClass()}
          onClick={() => saveFile('crossrung-answers.json', exportText(device()))}
        >
          Save my answers to a file
        </button>
      </div>
    </div>
  )
}

/** The same for a part of a view. */
export function PartFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div role="alert" className="grid justify-items-start gap-3">
      <p>
        {isOffline() ? offline : 'This part could not be loaded. Check your connection'} and try
        again, or reload the page. Your answers are untouched.
      </p>
      <button type="button" className={buttonClass()} onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}

/** Browsers know it for sure only when there is no connection at all. */
function isOffline(): boolean {
  return !navigator.onLine
}

const offline = 'You are offline, and this is not on your device yet. Connect'
