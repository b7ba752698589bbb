import { useEffect } from 'react'
import { loadAssessment } from '#state/assessment-store.ts'
import { deviceStorage } from '#state/device-storage.ts'
import { loadTheme } from '#state/theme-store.ts'

/** What the device has stored comes in after hydration, once. */
export function useStores(): void {
  useEffect(() => {
    const port = deviceStorage(window)
    loadTheme(port, document.documentElement)
    loadAssessment(port)
  }, [])
}
