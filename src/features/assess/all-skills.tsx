import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { SkillChoicesShort } from './answer/skill-choices-short.tsx'

/** Every skill on one page, under its heading. */
export function AllSkills({
  ladder,
  skills,
}: {
  readonly ladder: Ladder
  readonly skills: readonly SkillDepth[]
}) {
  return ladder.headings.map(({ title, skills: ids }) => (
    <section key={title} aria-label={title}>
      <h2 className="mb-3 border-b border-line pb-2 text-[0.9375rem] text-quiet">{title}</h2>
      <div className="@container grid grid-cols-[minmax(0,1fr)] gap-6">
        {ids.flatMap((id) => {
          const skill = indexOf(ladder).skill.get(id)
          const depth = skills.find((one) => one.id === id)
          if (skill === undefined || depth === undefined) return []
          return [<SkillChoicesShort key={id} skill={skill} depth={depth} />]
        })}
      </div>
    </section>
  ))
}
