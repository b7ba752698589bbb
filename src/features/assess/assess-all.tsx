import type { Question, SkillDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { sayProgress, skillProgress } from '#domain/standing/progress.ts'
import { selectAssessment } from '#state/assessment-selectors.ts'
import { removeSnapshots, takeSnapshot } from '#state/snapshots/snapshot-store.ts'
import type { StoragePort } from '#state/stored/storage-port.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { AllSkills } from './all-skills.tsx'
import type { Keeping } from './kept/keeping.ts'
import { KeptOnDevice } from './kept/kept-on-device.tsx'
import { KeptLine } from './kept-line.tsx'
import { LostAnswers } from './lost-answers.tsx'
import { standingId } from './stand/standing-address.ts'
import { WhereYouStand } from './stand/where-you-stand.tsx'
import { StoredProblems } from './stored-problems.tsx'
import { WaysToAnswer } from './walk/ways-to-answer.tsx'

/** All skills on a page, and where the answers put somebody: beside them where there is room, else below. */
export function AssessAll({
  ladder,
  skills,
  questions,
  port,
  keeping,
}: {
  readonly ladder: Ladder
  readonly skills: readonly SkillDepth[]
  readonly questions: readonly Question[]
  /** What this device keeps; not for prerendering. */
  readonly port: () => StoragePort
  readonly keeping: Keeping
}) {
  const assessment = useAssessment(selectAssessment)
  return (
    <div className="@container/page">
      <div className="mx-auto grid w-full grid-cols-[minmax(0,1fr)] max-w-7xl content-start px-5 @min-[62rem]/page:grid-cols-[minmax(0,1fr)_minmax(0,25rem)] @min-[62rem]/page:gap-x-10">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-9 py-8">
          <header className="grid max-w-3xl gap-4">
            <div>
              <h1 tabIndex={-1} className="text-[1.75rem] tracking-tight">
                Assess yourself
              </h1>
              <p className="mt-1 text-[1.0625rem] leading-snug text-quiet">
                Rate what you have done in the last year, and see where that puts you.
              </p>
            </div>
            <p className="flex flex-wrap items-center justify-between gap-x-6">
              <span className="font-semibold">
                {sayProgress(skillProgress(ladder, assessment.ratings), 'skill')}
              </span>
              <a
                href={`#${standingId}`}
                className="py-2.5 text-accent hover:underline @min-[62rem]/page:hidden print:hidden"
              >
                Where you stand
              </a>
            </p>
            <WaysToAnswer ladder={ladder} assessment={assessment} />
            <KeptLine
              ladder={ladder}
              questions={questions}
              deletes={{
                take: (own) => takeSnapshot('delete', own, keeping.freeze),
                removeAll: () => removeSnapshots('all'),
              }}
            />
            <LostAnswers ladder={ladder} questions={questions} />
            <StoredProblems />
          </header>
          <AllSkills ladder={ladder} skills={skills} />
        </div>
        <WhereYouStand
          ladder={ladder}
          skills={skills}
          questions={questions}
          className="border-line py-8 @min-[62rem]/page:row-span-2 @max-[62rem]/page:border-t @min-[62rem]/page:sticky @min-[62rem]/page:top-14 @min-[62rem]/page:h-[calc(100dvh-3.5rem)] @min-[62rem]/page:overflow-y-auto @min-[62rem]/page:border-l @min-[62rem]/page:px-7 print:static print:h-auto print:overflow-visible"
        />
        <KeptOnDevice named={{ ladder, questions }} port={port} keeping={keeping} />
      </div>
    </div>
  )
}
