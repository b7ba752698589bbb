import { About } from '#features/about/about.tsx'
import { PlainPage } from './plain-page.tsx'
import { figures } from './reading-data.ts'

export function AboutPage() {
  return (
    <PlainPage
      title="About Crossrung"
      summary="Both career ladders in software engineering as one map: what each role asks, how to tell where you stand, and what it costs to move."
    >
      <About figures={figures.read()} />
    </PlainPage>
  )
}
