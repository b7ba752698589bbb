import { Link } from 'react-router'
import { skillAddress } from '#domain/address.ts'
import { type SkillChange, sayChange, skillChanges } from '#domain/comparison/skill-changes.ts'
import type { Ladder, Move } from '#domain/ladder.ts'

/** The skills of which the new role asks more, less, or for the first time. */
export function MoveSkills({ ladder, move }: { readonly ladder: Ladder; readonly move: Move }) {
  const changes = skillChanges(ladder, move.from, move.to).filter(
    ({ kind }) => kind !== 'same' && kind !== 'asked-by-neither',
  )
  if (changes.length === 0) return <p>Both roles ask the same of every skill.</p>
  return (
    <ul className="grid gap-x-10 tablet:grid-cols-2">
      {changes.map((change) => (
        <li
          key={change.skill.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-1.5"
        >
          <Link
            to={skillAddress(change.skill.id)}
            className="py-0.5 underline decoration-line underline-offset-3 hover:decoration-ink"
          >
            {change.skill.title}
          </Link>
          <span className="text-[0.9375rem] text-quiet">{sayLevels(change)}</span>
        </li>
      ))}
    </ul>
  )
}

function sayLevels({ kind, from, to }: SkillChange): string {
  const levels = [from, to].filter((level) => level !== undefined)
  return `${sayChange(kind)}: ${levels.join(' to ')}`
}
