import { useEffect, useEffectEvent } from 'react'

/**
 * Ctrl+Z or Cmd+Z, except where the browser's own undo is meant: in text fields, and in dialogs.
 * `where`: what listens on the window hears only what nothing on the document has taken.
 */
export function useUndoKey(undo: () => void, where: 'document' | 'window' = 'document'): void {
  const onUndo = useEffectEvent(undo)
  useEffect(() => {
    const target = where === 'window' ? window : document
    function onKeyDown(event: Event) {
      if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return
      if (!isUndo(event) || isElsewhere(event.target)) return
      event.preventDefault()
      onUndo()
    }
    target.addEventListener('keydown', onKeyDown)
    return () => target.removeEventListener('keydown', onKeyDown)
  }, [where])
}

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('textarea, input:not([type="radio"]), dialog, [contenteditable]') !== null
  )
}
