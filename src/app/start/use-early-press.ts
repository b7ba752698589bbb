import { useEffect } from 'react'

/** Asks first-paint.ts for what somebody pressed before the page heard it, once what is stored has been read. */
export function useEarlyPress(): void {
  useEffect(() => {
    dispatchEvent(new Event('crossrung:hears'))
  }, [])
}
