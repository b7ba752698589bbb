import type { Leaning } from '#domain/assessment.ts'
import type { Question } from '#domain/depth.ts'
import { lean } from '#state/assessment-store.ts'

/** One place between the two statements: a ring with its number, what it means below. */
export function LeaningChoice({
  question,
  leaning,
  checked,
}: {
  readonly question: Question
  readonly leaning: Leaning
  readonly checked: boolean
}) {
  const id = `leaning-${question.id}-${leaning}`
  const numbered = leaning !== 'not-sure-yet'
  return (
    <label
      htmlFor={id}
      className={`flex items-center text-[0.8125rem] text-quiet has-checked:text-ink ${numbered ? 'flex-col' : 'min-h-9 gap-2.5 px-2 max-tablet:min-h-11'}`}
    >
      <span className="relative grid place-items-center">
        <input
          type="radio"
          id={id}
          name={`leaning-${question.id}`}
          value={leaning}
          checked={checked}
          onChange={() => lean(question.id, leaning)}
          className={`peer cursor-pointer disabled:cursor-default appearance-none rounded-full border-2 border-strong bg-card hover:border-ink checked:border-accent checked:bg-accent forced-colors:checked:border-[Highlight] forced-colors:checked:bg-[Highlight] forced-colors:checked:forced-color-adjust-none ${numbered ? 'size-10 max-tablet:size-11' : 'size-5'}`}
        />
        {numbered && (
          <span className="pointer-events-none absolute text-[0.875rem] font-semibold text-ink tabular-nums peer-checked:text-paper forced-colors:peer-checked:text-[HighlightText] forced-colors:peer-checked:forced-color-adjust-none">
            {leaning}
          </span>
        )}
      </span>{' '}
      <LeaningWords leaning={leaning} />
    </label>
  )
}

function LeaningWords({ leaning }: { readonly leaning: Leaning }) {
  switch (leaning) {
    case 1:
      return <Words seen="wholly" heard=" the first" />
    case 2:
      return <Words seen="rather" heard=" the first" />
    case 3:
      return <Words seen="between" heard=" the two" />
    case 4:
      return <Words seen="rather" heard=" the second" />
    case 5:
      return <Words seen="wholly" heard=" the second" />
    case 'not-sure-yet':
      return <span>Not sure yet</span>
  }
}

function Words({ seen, heard }: { readonly seen: string; readonly heard: string }) {
  return (
    <span>
      {seen}
      <span className="sr-only">{heard}</span>
    </span>
  )
}
