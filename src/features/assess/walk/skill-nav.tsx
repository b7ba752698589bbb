import { Link } from 'react-router'
import { assessAddress, assessSkillAddress, questionsAddress } from '#domain/address.ts'
import type { SkillId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { questionProgress } from '#domain/standing/progress.ts'
import { sayAnswerShort } from '#features/assess/answer/answer-short.ts'
import { Fold } from '#features/assess/fold.tsx'
import { selectLeanings, selectRatings } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'

type Here = { readonly ladder: Ladder; readonly here: SkillId | 'questions' }

/** Every skill with one's own answer: beside the page where there is room, else folded above it. */
export function SkillNav(props: Here) {
  return (
    <>
      <nav aria-label="Skills" className="@max-[62rem]/page:hidden print:hidden">
        <p className="mb-4 text-xl font-bold tracking-tight">
          <Link to={assessAddress} className="hover:underline">
            Assess yourself
          </Link>
        </p>
        <Answers {...props} />
      </nav>
      <nav
        aria-label="Skills"
        className="-mt-2 border-b border-line pb-2 @min-[62rem]/page:hidden print:hidden"
      >
        <Fold summary="All skills and your answers">
          <Answers {...props} />
          <Link to={assessAddress} className="inline-block py-2.5 text-accent hover:underline">
            All on a page
          </Link>
        </Fold>
      </nav>
    </>
  )
}

function Answers({ ladder, here }: Here) {
  const ratings = useAssessment(selectRatings)
  const leanings = useAssessment(selectLeanings)
  const { answered, of } = questionProgress(ladder, leanings)
  return (
    <div className="grid gap-4">
      {ladder.headings.map(({ title, skills }) => (
        <div key={title}>
          <p className="mb-0.5 text-[0.8125rem] leading-snug font-semibold">{title}</p>
          <ul>
            {skills.map((id) => (
              <li key={id}>
                <AnswerLink
                  to={assessSkillAddress(id)}
                  title={indexOf(ladder).skill.get(id)?.title ?? id}
                  answer={sayAnswerShort(ratings.get(id))}
                  current={id === here}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div>
        <p className="mb-0.5 text-[0.8125rem] leading-snug font-semibold">Apart from skills</p>
        <AnswerLink
          to={questionsAddress}
          title="What you want"
          answer={`${answered} of ${of}`}
          current={here === 'questions'}
        />
      </div>
    </div>
  )
}

function AnswerLink({
  to,
  title,
  answer,
  current,
}: {
  readonly to: string
  readonly title: string
  readonly answer: string
  readonly current: boolean
}) {
  return (
    <Link
      to={to}
      aria-current={current ? 'page' : undefined}
      className="grid grid-cols-[1fr_4.75rem] gap-x-2 py-1 text-[0.875rem] leading-snug text-quiet hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink max-tablet:py-2.5"
    >
      <span>{title}</span>{' '}
      <span key={answer} className="text-right tabular-nums">
        {answer}
      </span>
    </Link>
  )
}
