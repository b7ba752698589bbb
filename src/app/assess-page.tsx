import { ladder } from 'virtual:crossrung/ladder'
import { AssessAll } from '#features/assess/assess-all.tsx'
import { questionDepths, skillDepths } from './depth.ts'
import { device } from './device.ts'

/** All skills to rate, and where the answers put somebody. */
export function AssessPage() {
  const { questions } = questionDepths.read()
  return (
    <AssessAll ladder={ladder} skills={skillDepths.read()} questions={questions} port={device} />
  )
}
