import { useId, useState } from 'react'
import type { Assessment, Rating } from '#domain/assessment.ts'
import type { Ladder, Role, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { isLevel, type Level } from '#domain/level.ts'
import { askedSkills } from '#domain/standing/asked-skills.ts'
import { type Gap, gap, sayGap } from '#domain/standing/gap.ts'
import { standing } from '#domain/standing/standing.ts'
import { sayStanding } from '#domain/standing/standing-words.ts'

/** What is left to one role that the reader picks; to begin with their target, where they shared one. */
export function GapsToRole({
  ladder,
  assessment,
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
}) {
  const id = useId()
  const [picked, setPicked] = useState<string>(assessment.target ?? '')
  const role = indexOf(ladder).role.get(picked)
  return (
    <section aria-label="Gaps to a role" className={role === undefined ? 'print:hidden' : ''}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-xl">
          <label htmlFor={id}>Gaps to</label>
        </h2>
        <RoleSelect id={id} ladder={ladder} role={role} onPick={setPicked} />
      </div>
      {role === undefined ? (
        <p className="mt-2 text-quiet">
          Choose a role to see, skill by skill, what they meet and what is left to go.
        </p>
      ) : (
        <Gaps ladder={ladder} role={role} ratings={assessment.ratings} />
      )}
    </section>
  )
}

function RoleSelect({
  id,
  ladder,
  role,
  onPick,
}: {
  readonly id: string
  readonly ladder: Ladder
  readonly role: Role | undefined
  readonly onPick: (role: string) => void
}) {
  return (
    <select
      id={id}
      value={role?.id ?? ''}
      onChange={({ target }) => onPick(target.value)}
      className="min-h-10 max-w-full rounded-lg border border-strong bg-card px-3 py-1.5"
    >
      <option value="">Choose a role</option>
      {ladder.tracks.map((track) => (
        <optgroup key={track.id} label={track.title}>
          {indexOf(ladder)
            .rolesOf.get(track.id)
            ?.map(({ id: value, title }) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

function Gaps({
  ladder,
  role,
  ratings,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly ratings: Assessment['ratings']
}) {
  return (
    <>
      <p className="mt-2 text-quiet">{sayStanding(standing(ladder, role.id, ratings))}.</p>
      <ul aria-label={`Gaps to ${role.title}`} className="mt-2 gap-x-14 desktop:columns-2">
        {askedSkills(ladder, role).map(({ skill, level }) => (
          <GapRow key={skill.id} skill={skill} asked={level} rating={ratings.get(skill.id)} />
        ))}
      </ul>
    </>
  )
}

function GapRow({
  skill,
  asked,
  rating,
}: {
  readonly skill: Skill
  readonly asked: Level
  readonly rating: Rating | undefined
}) {
  const to = gap(asked, rating)
  return (
    <li className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 border-t border-line py-2 tablet:grid-cols-[minmax(0,1fr)_7.5rem_12rem]">
      <span className="font-semibold max-tablet:col-span-2">{skill.title}</span>
      <span className="text-[0.875rem] text-quiet">
        {isLevel(rating) ? `theirs ${rating}, asked ${asked}` : `asked ${asked}`}
      </span>
      <span className={`text-end ${gapClasses[to.kind]}`}>{sayTheirGap(to)}</span>
    </li>
  )
}

const gapClasses: Readonly<Record<Gap['kind'], string>> = {
  met: 'text-met',
  short: 'font-semibold text-gap',
  unrated: 'text-quiet',
  'not-asked': 'text-quiet',
}

/** "Not looked at yet" is for one's own skills. */
function sayTheirGap(to: Gap): string {
  return to.kind === 'unrated' && to.why === 'not-looked-at' ? 'Not rated' : sayGap(to)
}
