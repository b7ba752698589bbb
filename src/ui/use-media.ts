import { useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes; false while prerendered. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}

export const phone = '(width < 720px)'
