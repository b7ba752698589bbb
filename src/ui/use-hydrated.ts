import { useSyncExternalStore } from 'react'

/** False while prerendered and during hydration, true from the first render of the page's own. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

const never = () => () => {}
