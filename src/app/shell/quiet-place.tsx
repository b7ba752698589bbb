import { type ComponentType, useEffect, useState } from 'react'
import { whenQuiet } from './when-quiet.ts'

/** What loads when the page has all that it shows: what keeps the site on the device, and undo from everywhere. */
export function QuietPlace() {
  const [Parts, setParts] = useState<ComponentType>()
  useEffect(
    () =>
      whenQuiet(() => {
        import('#app/quiet/quiet-parts.tsx').then(
          ({ QuietParts }) => setParts(() => QuietParts),
          // Without it the site works as long as there is a connection.
          () => {},
        )
      }),
    [],
  )
  return Parts === undefined ? null : <Parts />
}
