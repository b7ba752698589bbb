import { ladder } from 'virtual:crossrung/ladder'
import type { SkillId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { SkillInDepth } from '#features/reading/skill/skill-in-depth.tsx'
import { skillPage } from './reading-data.ts'

export function SkillPage({ id }: { readonly id: SkillId }) {
  const page = skillPage(id).read()
  const skill = indexOf(ladder).skill.get(id)
  return skill === undefined ? null : <SkillInDepth ladder={ladder} skill={skill} page={page} />
}
