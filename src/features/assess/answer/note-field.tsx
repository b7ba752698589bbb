import { useId, useState } from 'react'
import type { Skill } from '#domain/ladder.ts'
import { codePoints, longestNote } from '#share/limits.ts'
import { noteOf, selectLoaded } from '#state/assessment-selectors.ts'
import { writeNote } from '#state/assessment-store.ts'
import { explainTextProblem, type TextProblem } from '#state/text-problem.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** From so many characters left the field says how many. */
const nearTheEnd = 200

type Refused = { readonly text: string; readonly problem: TextProblem }

/** An optional note on a skill, saved as it is typed. A text that is too long stays here until it is shortened. */
export function NoteField({ skill }: { readonly skill: Skill }) {
  const loaded = useAssessment(selectLoaded)
  const kept = useAssessment(noteOf(skill.id)) ?? ''
  const [refused, setRefused] = useState<Refused>()
  const id = useId()
  const text = refused?.text ?? kept

  function write(next: string) {
    const written = writeNote(skill.id, next)
    setRefused(written.ok ? undefined : { text: next, problem: written.problem })
  }

  return (
    <div>
      <label htmlFor={id} className="font-semibold">
        Note, if you like
      </label>
      <p id={`${id}-what`} className="text-[0.875rem] text-quiet">
        What you did, when, and who could tell. It stays on this device, and goes into a link only
        if you tick it.
      </p>
      <textarea
        id={id}
        rows={3}
        disabled={!loaded}
        value={text}
        aria-describedby={`${id}-what ${id}-left`}
        aria-invalid={refused !== undefined}
        onChange={({ target }) => write(target.value)}
        className="mt-2 block w-full rounded-xl border border-strong bg-card px-3.5 py-2.5"
      />
      <p id={`${id}-left`} className="min-h-6 text-[0.875rem] text-quiet">
        {sayLeft(longestNote - codePoints(text))}
      </p>
      {refused !== undefined && (
        <p role="alert" className="text-[0.875rem] text-gap">
          {explainTextProblem(refused.problem)}
        </p>
      )}
    </div>
  )
}

function sayLeft(left: number): string {
  if (left > nearTheEnd) return ''
  return left < 0 ? `${-left} characters too many` : `${left} characters left`
}
