import type { Assessment } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import {
  type PullAnswer,
  type Pulls,
  pull,
  sayLeaning,
  sayPull,
  sayWeight,
} from '#domain/standing/pull.ts'
import { trackClass } from '#ui/track-class.ts'

/** What their answers to the decision questions speak for: a sum a track, and the answers that made it. */
export function SharedPulls({
  ladder,
  questions,
  theirs,
  yours,
}: {
  readonly ladder: Ladder
  readonly questions: readonly Question[]
  readonly theirs: Assessment
  readonly yours: Assessment | undefined
}) {
  const sums = pull(ladder, questions, theirs.leanings)
  const own = yours === undefined ? undefined : pull(ladder, questions, yours.leanings)
  if (theirs.leanings.size === 0) return null
  return (
    <section aria-labelledby="shared-pulls">
      <h2 id="shared-pulls" className="text-xl">
        What their answers to the questions speak for
      </h2>
      <Sums sums={sums} own={own} />
      <p className="mt-3 max-w-160 text-[0.875rem] text-quiet">
        Each sum is out of the most that the answered questions allow. Both may be high: they are no
        two ends of one line.
      </p>
      {sums.answers.length > 0 && (
        <details className="mt-3">
          <summary className="w-fit font-semibold">The answers behind it</summary>
          <ul className="mt-2 max-w-200">
            {sums.answers.map((answer) => (
              <AnswerRow key={answer.question.id} ladder={ladder} answer={answer} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Sums({ sums, own }: { readonly sums: Pulls; readonly own: Pulls | undefined }) {
  return (
    <dl className="mt-3 flex flex-wrap gap-x-14 gap-y-4">
      {sums.pulls.map((one, place) => (
        <div key={one.track.id}>
          <dt className={`text-[0.9375rem] font-semibold ${trackClass(place)}`}>
            {one.track.title} pull
          </dt>
          <dd className="text-2xl font-bold">{sayPull(one)}</dd>
          {own?.pulls[place] !== undefined && (
            <dd className="text-quiet">
              {own.answers.length === 0
                ? 'you have answered none'
                : `yours ${sayPull(own.pulls[place])}`}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function AnswerRow({ ladder, answer }: { readonly ladder: Ladder; readonly answer: PullAnswer }) {
  const { track: tracks } = indexOf(ladder)
  return (
    <li className="border-t border-line py-2 first:border-t-0">
      <p className="font-semibold">{answer.question.title}</p>
      <p>{sayLeaning(answer)}</p>
      <p className="text-[0.875rem] text-quiet">
        {answer.adds
          .map(({ track, weight }) => `${tracks.get(track)?.title} ${sayWeight(weight)}`)
          .join(', ')}
      </p>
    </li>
  )
}
