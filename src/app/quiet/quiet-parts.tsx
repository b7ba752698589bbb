import { UpdateNotice } from '#app/updates/update-notice.tsx'
import { UndoAnywhere } from './undo-anywhere.tsx'

/** In a corner, above everything: what happened, and what can be done about it. */
export function QuietParts() {
  return (
    <div className="fixed right-4 bottom-4 z-40 grid max-w-[calc(100vw-2rem)] justify-items-end gap-2 max-tablet:bottom-20 print:hidden">
      <UndoAnywhere />
      {!import.meta.env.DEV && <UpdateNotice />}
    </div>
  )
}
