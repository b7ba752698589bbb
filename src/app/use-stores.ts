import { useEffect } from 'react'
import { loadAssessment } from '#state/assessment-store.ts'
import { loadTheme } from '#state/theme-store.ts'
import { device } from './device.ts'

/** What the device has stored comes in after hydration, once. */
export function useStores(): void {
  useEffect(() => {
    const port = device()
    loadTheme(port, document.documentElement)
    loadAssessment(port)
  }, [])
}
