import { useState } from 'react'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Track } from '#domain/ladder.ts'
import { roleOf } from '#domain/role-of.ts'
import { listed } from '#domain/words/listed.ts'
import { highestFirst } from '#features/compare/skills/highest-first.ts'
import { buttonClass } from '#ui/button-class.ts'
import { trackClass } from '#ui/track-class.ts'

const fewest = 2
const most = 4

/** Every role by track, to tick; they are compared in the order in which they were ticked. */
export function RoleChooser({
  ladder,
  onRoles,
}: {
  readonly ladder: Ladder
  readonly onRoles: (roles: readonly RoleId[]) => void
}) {
  const [chosen, setChosen] = useState<readonly RoleId[]>([])

  function onTick(role: RoleId) {
    setChosen(chosen.includes(role) ? chosen.filter((other) => other !== role) : [...chosen, role])
  }

  return (
    <section aria-labelledby="choose-roles">
      <h2 id="choose-roles" className="border-b-2 border-ink pb-1.5 text-lg">
        Choose two to four
      </h2>
      <div className="mt-3 grid gap-x-8 gap-y-6 tablet:grid-cols-2">
        {ladder.tracks.map((track, place) => (
          <TrackChoices
            key={track.id}
            ladder={ladder}
            track={track}
            place={place}
            chosen={chosen}
            onTick={onTick}
          />
        ))}
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          disabled={chosen.length < fewest}
          onClick={() => onRoles(chosen)}
          className={buttonClass('strong')}
        >
          Compare
        </button>
        <p role="status" className="text-quiet">
          {sayChosen(chosen.map((id) => roleOf(ladder, id).title))}
        </p>
      </div>
    </section>
  )
}

function TrackChoices({
  ladder,
  track,
  place,
  chosen,
  onTick,
}: {
  readonly ladder: Ladder
  readonly track: Track
  readonly place: number
  readonly chosen: readonly RoleId[]
  readonly onTick: (role: RoleId) => void
}) {
  return (
    <fieldset>
      <legend className={`font-bold ${trackClass(place)}`}>{track.title}</legend>
      {highestFirst(ladder, track).map((role) => {
        const ticked = chosen.includes(role.id)
        return (
          <label key={role.id} className="flex items-start gap-3 py-2">
            <input
              type="checkbox"
              checked={ticked}
              disabled={!ticked && chosen.length >= most}
              onChange={() => onTick(role.id)}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span>
              <span className="font-semibold">{role.title}</span>
              <span className="block text-[0.875rem] text-quiet">{role.gist}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

function sayChosen(titles: readonly string[]): string {
  if (titles.length === 0) return 'Tick two roles or more.'
  if (titles.length < fewest) return `${listed(titles)}. Tick one more.`
  return titles.length < most
    ? `${listed(titles)}.`
    : `${listed(titles)}: as many as fit side by side.`
}
