/** What can be done from the keyboard, beside Tab, Enter and Space. */
export function Keyboard() {
  return (
    <dl className="grid gap-x-6 gap-y-2 tablet:grid-cols-[11rem_minmax(0,1fr)]">
      {keys.map(([key, does]) => (
        <div key={key} className="contents">
          <dt className="font-semibold">{key}</dt>
          <dd className="max-tablet:mb-1.5">{does}</dd>
        </div>
      ))}
    </dl>
  )
}

const keys = [
  ['Ctrl K or ⌘ K', 'Find a role, skill, move, guide or page, from everywhere.'],
  ['Ctrl Enter or ⌘ Enter', 'In Find: compare the role that is chosen.'],
  ['Arrow keys', 'On the map: along a track, and across to the other.'],
  ['Ctrl Z or ⌘ Z', 'On the assessment: takes back your last answer.'],
  ['Home, End', 'On the map: to the ends of a track.'],
  ['Shift F10', 'On a role of the map: what can be done with it. The menu key does the same.'],
  ['Esc', 'Closes what is open, and goes back to where you were.'],
  ['1 to 5', 'In a skill’s levels: choose one.'],
] as const
