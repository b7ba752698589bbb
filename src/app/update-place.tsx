import { type ComponentType, useEffect, useState } from 'react'
import { whenQuiet } from './when-quiet.ts'

/** Where a new version is told. What keeps the site on the device loads when the page has all that it shows. */
export function UpdatePlace() {
  const [Notice, setNotice] = useState<ComponentType>()
  useEffect(() => {
    if (import.meta.env.DEV) return undefined
    return whenQuiet(() => {
      import('./updates/update-notice.tsx').then(
        ({ UpdateNotice }) => setNotice(() => UpdateNotice),
        // Without it the site works as long as there is a connection.
        () => {},
      )
    })
  }, [])
  return Notice === undefined ? null : <Notice />
}
