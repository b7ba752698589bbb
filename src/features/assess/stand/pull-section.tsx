import type { Assessment } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { type PullAnswer, pull, sayLeaning, sayPull, sayWeight } from '#domain/standing/pull.ts'
import { Fold } from '#features/assess/fold.tsx'
import { trackClass } from '#ui/track-class.ts'

/** What the answers to the questions speak for: a sum a track, side by side, and the answers that made them. */
export function PullSection({
  ladder,
  questions,
  leanings,
}: {
  readonly ladder: Ladder
  readonly questions: readonly Question[]
  readonly leanings: Assessment['leanings']
}) {
  const { pulls, answers } = pull(ladder, questions, leanings)
  if (answers.length === 0) return null
  return (
    <section aria-labelledby="pull">
      <h3 id="pull" className="text-base">
        What your answers to the questions speak for
      </h3>
      <dl className="mt-2 flex flex-wrap gap-x-10 gap-y-2">
        {pulls.map((one, place) => (
          <div key={one.track.id}>
            <dt className={`text-[0.875rem] font-semibold ${trackClass(place)}`}>
              {one.track.title} pull
            </dt>
            <dd className="text-xl font-bold tabular-nums">{sayPull(one)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-[0.875rem] leading-snug text-quiet">
        Each of the most it could be for the questions you answered. Both may be high: they are no
        two ends of one line, and apart from your skills.
      </p>
      <Fold summary="The answers that made them" className="mt-1 text-[0.875rem]">
        <ul>
          {answers.map((answer) => (
            <AnswerRow key={answer.question.id} ladder={ladder} answer={answer} />
          ))}
        </ul>
      </Fold>
    </section>
  )
}

function AnswerRow({ ladder, answer }: { readonly ladder: Ladder; readonly answer: PullAnswer }) {
  const { track: tracks } = indexOf(ladder)
  return (
    <li className="border-t border-line py-2 leading-snug first:border-t-0">
      <p className="font-semibold">{answer.question.title}</p>
      <p>{sayLeaning(answer)}</p>
      <p className="text-quiet">
        {answer.adds
          .map(({ track, weight }) => `${tracks.get(track)?.title} ${sayWeight(weight)}`)
          .join(', ')}
      </p>
    </li>
  )
}
