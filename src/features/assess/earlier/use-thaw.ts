import { useEffect, useState } from 'react'
import type { Keeping } from '#features/assess/kept/keeping.ts'
import type { Share } from '#share/share.ts'

/** What reads a link's text of one's own; undefined until that has loaded. */
export function useThaw({ thawing }: Keeping): ((text: string) => Share | undefined) | undefined {
  const [thaw, setThaw] = useState<(text: string) => Share | undefined>()
  useEffect(() => {
    thawing().then(
      (loaded) => setThaw(() => loaded),
      // What needs it says so.
      () => {},
    )
  }, [thawing])
  return thaw
}
