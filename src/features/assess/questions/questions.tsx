import { Link } from 'react-router'
import type { FactorDepth, Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { questionProgress, sayProgress } from '#domain/standing/progress.ts'
import { KeptLine } from '#features/assess/kept-line.tsx'
import { LostAnswers } from '#features/assess/lost-answers.tsx'
import { standingAddress } from '#features/assess/stand/standing-address.ts'
import { SkillNav } from '#features/assess/walk/skill-nav.tsx'
import { selectLeanings } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { buttonClass } from '#ui/button-class.ts'
import { FactorQuestions } from './factor-questions.tsx'

/** The decision questions, kept apart from skills. */
export function Questions({
  ladder,
  questions,
  factors,
}: {
  readonly ladder: Ladder
  readonly questions: readonly Question[]
  readonly factors: readonly FactorDepth[]
}) {
  const leanings = useAssessment(selectLeanings)
  return (
    <div className="@container/page">
      <div className="mx-auto grid w-full max-w-7xl content-start gap-x-10 gap-y-5 px-5 py-8 @min-[62rem]/page:grid-cols-[minmax(0,16.5rem)_minmax(0,1fr)]">
        <SkillNav ladder={ladder} here="questions" />
        <div className="grid max-w-3xl content-start gap-9">
          <header>
            <h1 tabIndex={-1} className="text-[1.75rem] tracking-tight">
              What you want
            </h1>
            <p className="mt-1 text-[1.0625rem] leading-snug text-quiet">
              Place yourself between two statements. No end is the better one, and nothing here
              counts for or against your skills.
            </p>
            <p className="mt-3 font-semibold">
              {sayProgress(questionProgress(ladder, leanings), 'question')}
            </p>
          </header>
          {ladder.factors.map((factor) => (
            <FactorQuestions
              key={factor.id}
              factor={factor}
              depth={factors.find(({ id }) => id === factor.id)}
              questions={questions}
            />
          ))}
          <div className="grid gap-4 border-t border-line pt-5">
            <p className="print:hidden">
              <Link to={standingAddress} className={`${buttonClass('strong')} max-tablet:w-full`}>
                Where you stand
              </Link>
            </p>
            <KeptLine ladder={ladder} questions={questions} />
            <LostAnswers ladder={ladder} questions={questions} />
          </div>
        </div>
      </div>
    </div>
  )
}
