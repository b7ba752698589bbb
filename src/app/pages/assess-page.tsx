import { ladder } from 'virtual:crossrung/ladder'
import { questionDepths, skillDepths } from '#app/route/depth.ts'
import { device } from '#app/start/device.ts'
import { snapshotsOnDevice } from '#app/start/snapshots-on-device.ts'
import { AssessAll } from '#features/assess/assess-all.tsx'
import type { Keeping } from '#features/assess/kept/keeping.ts'
import { shareAddress } from '#share/share-address.ts'
import { AnsweredBefore } from './answered-before.tsx'

const keeping: Keeping = {
  freeze: async (assessment) => (await import('./freeze.ts')).freeze(assessment),
  thawing: async () => (await import('./freeze.ts')).thaw,
  addressOf: (text) => shareAddress(location.origin + import.meta.env.BASE_URL, text),
  snapshots: snapshotsOnDevice,
}

/** All skills to rate, and where the answers put somebody. */
export function AssessPage() {
  const { questions } = questionDepths.read()
  return (
    <>
      <AssessAll
        ladder={ladder}
        skills={skillDepths.read()}
        questions={questions}
        port={device}
        keeping={keeping}
      />
      <AnsweredBefore />
    </>
  )
}
