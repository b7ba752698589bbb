import type { SkillDepth } from '#domain/depth.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import { sayProgress, skillProgress } from '#domain/standing/progress.ts'
import { selectRatings } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { NoteField } from './answer/note-field.tsx'
import { SkillChoices } from './answer/skill-choices.tsx'
import { WhatRolesAsk } from './answer/what-roles-ask.tsx'
import { KeptLine } from './kept-line.tsx'
import { LostAnswers } from './lost-answers.tsx'
import { SkillNav } from './walk/skill-nav.tsx'
import { headingOf } from './walk/skill-order.ts'
import { SkillSteps } from './walk/skill-steps.tsx'

const titleId = 'skill-title'

/** One skill to rate, among all of them. */
export function OneSkill({
  ladder,
  skill,
  depth,
}: {
  readonly ladder: Ladder
  readonly skill: Skill
  readonly depth: SkillDepth
}) {
  const progress = sayProgress(skillProgress(ladder, useAssessment(selectRatings)), 'skill')
  return (
    <div className="@container/page">
      <div className="mx-auto grid w-full grid-cols-[minmax(0,1fr)] max-w-7xl content-start gap-x-10 gap-y-7 px-5 py-8 @min-[62rem]/page:grid-cols-[minmax(0,16.5rem)_minmax(0,1fr)] @min-[78rem]/page:grid-cols-[minmax(0,16.5rem)_minmax(0,39rem)_minmax(0,1fr)]">
        <SkillNav ladder={ladder} here={skill.id} />
        <div className="grid max-w-160 grid-cols-[minmax(0,1fr)] content-start gap-6 @min-[62rem]/page:row-span-2">
          <header>
            <p className="flex flex-wrap justify-between gap-x-4 text-[0.875rem] text-quiet">
              <span>{headingOf(ladder, skill.id)}</span>
              <span key={progress}>{progress}</span>
            </p>
            <h1 id={titleId} tabIndex={-1} className="text-[1.75rem] tracking-tight">
              {skill.title}
            </h1>
            <p className="mt-1 text-[1.0625rem] leading-snug text-pretty text-quiet">
              {depth.summary}
            </p>
          </header>
          <SkillChoices skill={skill} depth={depth} titleId={titleId} />
          <NoteField key={skill.id} skill={skill} />
          <SkillSteps ladder={ladder} skill={skill} />
          <KeptLine ladder={ladder} questions={noQuestions} />
          <LostAnswers ladder={ladder} questions={noQuestions} />
        </div>
        <WhatRolesAsk ladder={ladder} skill={skill} depth={depth} />
      </div>
    </div>
  )
}

const noQuestions = [] as const
