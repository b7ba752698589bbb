import { useId } from 'react'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { selectLoaded } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** One of the ladder's roles, or none. */
export function RoleChoice({
  ladder,
  label,
  role,
  onChoose,
}: {
  readonly ladder: Ladder
  readonly label: string
  readonly role: RoleId | undefined
  readonly onChoose: (role: RoleId | undefined) => void
}) {
  const id = useId()
  const loaded = useAssessment(selectLoaded)
  const { role: roles, rolesOf } = indexOf(ladder)
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-center gap-x-2">
      <label htmlFor={id} className="text-quiet">
        {label}
      </label>
      <select
        id={id}
        value={role ?? ''}
        disabled={!loaded}
        onChange={({ target }) => onChoose(roles.get(target.value)?.id)}
        className="min-h-10 w-full rounded-lg border border-strong bg-card px-2.5 disabled:opacity-100 max-tablet:min-h-11"
      >
        <option value="">not chosen</option>
        {ladder.tracks.map((track) => (
          <optgroup key={track.id} label={track.title}>
            {rolesOf.get(track.id)?.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
