import { useId, useState } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { counted } from '#domain/words/counted.ts'
import { setName } from '#state/assessment-store.ts'
import { explainTextProblem, type TextWritten } from '#state/text-problem.ts'
import type { ChosenParts, Part } from './share-of.ts'

/** What goes along only when it is ticked; offered where there is one, the name always. */
export function ShareParts({
  ladder,
  assessment,
  chosen,
  onChoose,
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
  readonly chosen: ChosenParts
  readonly onChoose: (chosen: ChosenParts) => void
}) {
  const { notes, name, here, target } = assessment
  const toggle = (part: Part) => onChoose(withToggled(chosen, part))
  return (
    <fieldset className="ml-7 grid grid-cols-[minmax(0,1fr)] gap-1">
      <legend className="mb-1 text-[0.875rem] text-quiet">Also put in</legend>
      {notes.size > 0 && (
        <PartBox
          label="Notes"
          says={counted(notes.size, 'note')}
          checked={chosen.has('notes')}
          onToggle={() => toggle('notes')}
        />
      )}
      <PartBox
        label="Name"
        says={chosen.has('name') ? '' : (name ?? '')}
        checked={chosen.has('name')}
        onToggle={() => toggle('name')}
      />
      {chosen.has('name') && <NameField name={name ?? ''} />}
      {here !== undefined && (
        <PartBox
          label="I am here"
          says={titleOf(ladder, here)}
          checked={chosen.has('here')}
          onToggle={() => toggle('here')}
        />
      )}
      {target !== undefined && (
        <PartBox
          label="My target"
          says={titleOf(ladder, target)}
          checked={chosen.has('target')}
          onToggle={() => toggle('target')}
        />
      )}
      <LeaveOut chosen={chosen} onToggle={toggle} />
    </fieldset>
  )
}

/** What goes along unless it is ticked here. */
function LeaveOut({
  chosen,
  onToggle,
}: {
  readonly chosen: ChosenParts
  readonly onToggle: (part: Part) => void
}) {
  return (
    <details className="mt-1">
      <summary className="w-fit text-[0.875rem]">Leave something out</summary>
      <div className="mt-1 grid gap-1">
        {leftOut.map(({ part, label }) => (
          <PartBox
            key={part}
            label={label}
            says=""
            checked={chosen.has(part)}
            onToggle={() => onToggle(part)}
          />
        ))}
      </div>
    </details>
  )
}

const leftOut = [
  { part: 'no-ratings', label: 'Without my ratings' },
  { part: 'no-answers', label: 'Without my answers to the questions' },
  { part: 'no-day', label: 'Without the day' },
] as const

function PartBox({
  label,
  says,
  checked,
  onToggle,
}: {
  readonly label: string
  /** What would go along, as it is now. */
  readonly says: string
  readonly checked: boolean
  readonly onToggle: () => void
}) {
  const id = useId()
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2.5">
      <label className="flex items-center gap-2.5">
        <input
          type="checkbox"
          checked={checked}
          onChange={onToggle}
          aria-describedby={says === '' ? undefined : id}
          className="size-4.5 shrink-0 accent-accent"
        />
        {label}
      </label>
      {says !== '' && (
        <span id={id} dir="auto" className="min-w-0 break-words text-[0.875rem] text-quiet">
          {says}
        </span>
      )}
    </div>
  )
}

/** Kept with one's own answers as it is typed; a name that is too long is refused, and says so. */
function NameField({ name }: { readonly name: string }) {
  const id = useId()
  const [typed, setTyped] = useState(name)
  const [written, setWritten] = useState<TextWritten>({ ok: true })
  return (
    <div className="mb-1 ml-7">
      <label htmlFor={id} className="text-[0.875rem]">
        Your name
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="name"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setWritten(setName(target.value))
        }}
        aria-invalid={!written.ok}
        aria-describedby={written.ok ? undefined : `${id}-problem`}
        className="block w-full rounded-lg border border-strong bg-paper px-3 py-1.5"
      />
      {!written.ok && (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-[0.875rem] text-gap">
          {explainTextProblem(written.problem)}
        </p>
      )}
    </div>
  )
}

function withToggled(chosen: ChosenParts, part: Part): ChosenParts {
  const next = new Set(chosen)
  if (!next.delete(part)) next.add(part)
  return next
}

function titleOf(ladder: Ladder, id: RoleId): string {
  return indexOf(ladder).role.get(id)?.title ?? id
}
