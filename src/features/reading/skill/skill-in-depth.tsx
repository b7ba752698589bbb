import type { Ladder, Skill } from '#domain/ladder.ts'
import { inPageOrder, own, skillPageOrder } from '#domain/reading/page-order.ts'
import type { SkillPage } from '#domain/reading/pages.ts'
import { ReadingFrame } from '#features/reading/frame/reading-frame.tsx'
import type { ReadingSection } from '#features/reading/frame/reading-section.tsx'
import { Prose } from '#features/reading/prose/prose.tsx'
import { Levels } from './levels.tsx'
import { SkillTitle } from './skill-title.tsx'
import { WhoAsks } from './who-asks.tsx'

/** All there is on a skill. */
export function SkillInDepth({
  ladder,
  skill,
  page,
}: {
  readonly ladder: Ladder
  readonly skill: Skill
  readonly page: SkillPage
}) {
  const sections: readonly ReadingSection[] = [
    { title: own.levels, content: <Levels ladder={ladder} levels={page.depth.levels} /> },
    {
      title: own.whoAsks,
      content: <WhoAsks ladder={ladder} skill={skill.id} askedBy={page.askedBy} />,
    },
    ...page.sections.map((section) => ({
      title: section.title,
      content: <Prose section={section} />,
    })),
  ]
  return (
    <ReadingFrame
      notes={page}
      head={<SkillTitle ladder={ladder} skill={skill} page={page} />}
      sections={inPageOrder(skillPageOrder, sections, ({ title }) => title)}
    />
  )
}
