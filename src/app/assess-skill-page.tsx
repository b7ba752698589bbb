import { ladder } from 'virtual:crossrung/ladder'
import type { SkillId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { OneSkill } from '#features/assess/one-skill.tsx'
import { skillDepths } from './depth.ts'

/** One skill to rate. */
export function AssessSkillPage({ skill: id }: { readonly skill: SkillId }) {
  const skill = indexOf(ladder).skill.get(id)
  const depth = skillDepths.read().find((one) => one.id === id)
  if (skill === undefined || depth === undefined) {
    throw new Error(`The build made no texts for the skill "${id}".`)
  }
  return <OneSkill ladder={ladder} skill={skill} depth={depth} />
}
