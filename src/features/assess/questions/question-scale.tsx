import type { Leaning } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import { type Level, levels } from '#domain/level.ts'
import { RadioGroup } from '#features/assess/answer/radio-group.tsx'
import { Fold } from '#features/assess/fold.tsx'
import { leaningOf } from '#state/assessment-selectors.ts'
import { clearLeaning, lean } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { LeaningChoice } from './leaning-choice.tsx'

/** A decision question: five places on a line between two statements, or not sure yet. */
export function QuestionScale({ question }: { readonly question: Question }) {
  const leaning = useAssessment(leaningOf(question.id))
  const id = `question-${question.id}`
  return (
    <section aria-labelledby={id} className="relative border-t border-line pt-4 pb-3">
      <h3 id={id} className="flex min-h-8 items-center pr-16 text-[1.0625rem]">
        {question.title}
      </h3>
      <RadioGroup
        titleId={id}
        describedBy={`${id}-a ${id}-b`}
        answered={leaning !== undefined}
        clear={
          <>
            Clear<span className="sr-only"> the answer to {question.title}</span>
          </>
        }
        clearClass="absolute top-4 right-0 max-tablet:top-2.5"
        onLevel={(place) => lean(question.id, place)}
        onClear={() => clearLeaning(question.id)}
      >
        <div className="mt-2 grid items-center gap-x-6 gap-y-1 @min-[42rem]:grid-cols-[1fr_18rem_1fr]">
          <p id={`${id}-a`} className={leaning === 1 || leaning === 2 ? '' : 'text-quiet'}>
            {question.a}
          </p>
          <Line question={question} leaning={leaning} />
          <p
            id={`${id}-b`}
            className={`@max-[42rem]:text-right ${leaning === 4 || leaning === 5 ? '' : 'text-quiet'}`}
          >
            {question.b}
          </p>
        </div>
        <div className="mt-2 flex @min-[42rem]:justify-center">
          <LeaningChoice
            question={question}
            leaning="not-sure-yet"
            checked={leaning === 'not-sure-yet'}
          />
        </div>
      </RadioGroup>
      <Fold summary="Why this is asked" className="text-[0.875rem]">
        <ul className="grid list-disc gap-1 pb-2 pl-5 text-quiet">
          {question.why.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Fold>
    </section>
  )
}

/** Five rings on a rung. */
function Line({
  question,
  leaning,
}: {
  readonly question: Question
  readonly leaning: Leaning | undefined
}) {
  return (
    <div className="relative isolate grid grid-cols-5">
      <span className="absolute inset-x-[10%] top-5 -z-10 border-t-2 border-dotted border-strong max-tablet:top-5.5" />
      {levels.map((place: Level) => (
        <LeaningChoice
          key={place}
          question={question}
          leaning={place}
          checked={leaning === place}
        />
      ))}
    </div>
  )
}
