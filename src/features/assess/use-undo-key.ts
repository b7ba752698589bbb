import { useEffect, useEffectEvent } from 'react'

/** Ctrl+Z or Cmd+Z, except where the browser's own undo is meant: in text fields, and in dialogs. */
export function useUndoKey(undo: () => void): void {
  const onUndo = useEffectEvent(undo)
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!isUndo(event) || isElsewhere(event.target)) return
      event.preventDefault()
      onUndo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
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
