import { ladder } from 'virtual:crossrung/ladder'
import { skillDepths } from '#app/route/depth.ts'
import type { SkillId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { OneSkill } from '#features/assess/one-skill.tsx'

/** One skill to rate. */
export function AssessSkillPage({ skill: id }: { readonly skill: SkillId }) {
  const skill = indexOf(ladder).skill.get(id)
  const depth = skillDepths.read().find((one) => one.id === id)
  if (skill === undefined || depth === undefined) {
    throw new Error(`The build made no texts for the skill "${id}".`)
  }
  return <OneSkill ladder={ladder} skill={skill} depth={depth} />
}
