import { ladder } from 'virtual:crossrung/ladder'
import { skillDepths } from '#app/route/depth.ts'
import { SkillList } from '#features/reading/skill/skill-list.tsx'
import { PlainPage } from './plain-page.tsx'

export function SkillsPage() {
  return (
    <PlainPage
      wide
      title="Skills"
      summary={`${ladder.skills.length} skills under the headings of the two tracks. Each is described on the same five levels, with what each role asks.`}
    >
      <SkillList ladder={ladder} depths={skillDepths.read()} />
    </PlainPage>
  )
}
