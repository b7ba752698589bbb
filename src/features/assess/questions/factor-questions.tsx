import type { FactorDepth, Question } from '#domain/depth.ts'
import type { Factor } from '#domain/ladder.ts'
import { QuestionScale } from './question-scale.tsx'

/** One of the things that decide which way suits somebody, and the questions under it. */
export function FactorQuestions({
  factor,
  depth,
  questions,
}: {
  readonly factor: Factor
  readonly depth: FactorDepth | undefined
  readonly questions: readonly Question[]
}) {
  return (
    <section aria-labelledby={`factor-${factor.id}`}>
      <h2 id={`factor-${factor.id}`} className="text-xl">
        {factor.title}
      </h2>
      {depth?.paragraphs.map(({ text }) => (
        <p key={text} className="mt-1.5 max-w-168 text-quiet">
          {text}
        </p>
      ))}
      <div className="@container mt-5">
        {factor.questions.flatMap((id) => {
          const question = questions.find((one) => one.id === id)
          return question === undefined ? [] : [<QuestionScale key={id} question={question} />]
        })}
      </div>
    </section>
  )
}
