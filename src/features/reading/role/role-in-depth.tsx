import type { RoleDepth } from '#domain/depth.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import type { ProseSection } from '#domain/prose.ts'
import { inPageOrder, own, rolePageOrder } from '#domain/reading/page-order.ts'
import type { RolePage } from '#domain/reading/pages.ts'
import { ReadingFrame } from '#features/reading/frame/reading-frame.tsx'
import type { ReadingSection } from '#features/reading/frame/reading-section.tsx'
import { Prose } from '#features/reading/prose/prose.tsx'
import { AlsoCalled } from './also-called.tsx'
import { Glance } from './glance.tsx'
import { OrdinaryDay } from './ordinary-day.tsx'
import { Responsibilities } from './responsibilities.tsx'
import { RoleMoves } from './role-moves.tsx'
import { RoleTitle } from './role-title.tsx'
import { SkillsAsked } from './skills-asked.tsx'
import { Week } from './week.tsx'
import { WhatItIs } from './what-it-is.tsx'

/** All there is on a role. */
export function RoleInDepth({
  ladder,
  role,
  depth,
  page,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly depth: RoleDepth
  readonly page: RolePage
}) {
  const sections: readonly ReadingSection[] = [
    {
      title: own.whatItIs,
      silent: true,
      content: <WhatItIs paragraphs={depth.paragraphs} />,
    },
    { title: own.atAGlance, content: <Glance ladder={ladder} facets={depth.facets} /> },
    ...(depth.alsoCalled.length === 0
      ? []
      : [{ title: own.alsoCalled, content: <AlsoCalled names={depth.alsoCalled} /> }]),
    {
      title: own.responsibilities,
      content: <Responsibilities ladder={ladder} areas={depth.responsibilities} />,
    },
    ...page.sections.map(written),
    { title: own.skillsAsked, content: <SkillsAsked ladder={ladder} role={role} depth={depth} /> },
    { title: own.moves, content: <RoleMoves ladder={ladder} role={role} moves={depth.moves} /> },
  ]
  return (
    <ReadingFrame
      notes={page}
      head={<RoleTitle ladder={ladder} role={role} notes={page} />}
      sections={inPageOrder(rolePageOrder, sections, ({ title }) => title)}
    />
  )
}

/** What an author wrote, some of it with a look of its own. */
function written(section: ProseSection): ReadingSection {
  const { title } = section
  switch (title) {
    case 'A week':
      return { title, content: <Week section={section} /> }
    case 'An ordinary day':
      return { title, content: <OrdinaryDay section={section} /> }
    case 'What you gain':
    case 'What you lose':
      return { title, half: true, content: <Prose section={section} /> }
    default:
      return { title, content: <Prose section={section} /> }
  }
}
