import { useEffect } from 'react'

/** Asks the browser not to clear what is stored by itself, once there is something to keep. It may say no; nothing is lost by that. */
export function useLastingStorage(hasAnything: boolean): void {
  useEffect(() => {
    if (hasAnything) void askOnce()
  }, [hasAnything])
}

let asked = false

async function askOnce(): Promise<void> {
  if (asked) return
  asked = true
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // Not every browser has this, nor every window.
  }
}
