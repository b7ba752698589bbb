import { useEffect } from 'react'
import { loadAssessment } from '#state/assessment-store.ts'
import { recordVersion, storedVersion } from '#state/stored/answer-record.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { loadTheme } from '#state/theme-store.ts'
import { device } from './device.ts'
import { endStart } from './starts.ts'

/** What the device has stored comes in after hydration, once. */
export function useStores(): void {
  useEffect(() => {
    const port = device()
    loadTheme(port, document.documentElement)
    // After what is stored has been drawn.
    setTimeout(endStart)
    if (!isFromEarlier(port)) return loadAssessment(port)
    import('#state/stored/migrate-stored.ts').then(
      ({ migrateStored }) => loadAssessment(port, migrateStored(port)),
      () => loadAssessment(port, [{ code: 'not-taken-over' }]),
    )
  }, [])
}

function isFromEarlier(port: StoragePort): boolean {
  return port.keys().some((key) => (recordVersion(key) ?? storedVersion) < storedVersion)
}
