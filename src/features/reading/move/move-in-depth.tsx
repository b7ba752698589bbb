import type { Ladder } from '#domain/ladder.ts'
import type { MovePage } from '#domain/reading/pages.ts'
import { ReadingFrame } from '#features/reading/frame/reading-frame.tsx'
import { Prose } from '#features/reading/prose/prose.tsx'
import { MoveSkills } from './move-skills.tsx'
import { MoveTitle } from './move-title.tsx'

/** One way from a role to another: what changes, what stays, how to try it, and how to come back. */
export function MoveInDepth({
  ladder,
  page,
}: {
  readonly ladder: Ladder
  readonly page: MovePage
}) {
  return (
    <ReadingFrame
      notes={page}
      head={<MoveTitle ladder={ladder} page={page} />}
      sections={[
        ...page.sections.map((section) => ({
          title: section.title,
          content: <Prose section={section} />,
        })),
        {
          title: 'Skills that are asked differently',
          content: <MoveSkills ladder={ladder} move={page.move} />,
        },
      ]}
    />
  )
}
