import type { LevelText, SkillDepth } from '#domain/depth.ts'
import type { Level } from '#domain/level.ts'

/** A level in words: its number, its title, and what somebody at that level does, to unfold where room is short. */
export function AskedLevel({
  level,
  depth,
  folded,
}: {
  readonly level: Level | undefined
  readonly depth: SkillDepth | undefined
  readonly folded: boolean
}) {
  if (level === undefined) return <p className="text-quiet">Not asked</p>
  const text = depth?.levels.find((candidate) => candidate.level === level)
  const name = <LevelName level={level} title={text?.title} />
  if (text === undefined) return <p>{name}</p>
  return folded ? (
    <details className="print:[&::details-content]:[content-visibility:visible]">
      <summary>{name}</summary>
      <Behaviours of={text} />
    </details>
  ) : (
    <>
      <p>{name}</p>
      <Behaviours of={text} />
    </>
  )
}

/** "Level 3: Plans a team's quarter". */
export function LevelName({
  level,
  title,
}: {
  readonly level: Level
  readonly title: string | undefined
}) {
  return (
    <>
      <span className="font-semibold">Level {level}</span>
      {title !== undefined && `: ${title}`}
    </>
  )
}

function Behaviours({ of: { behaviours } }: { readonly of: LevelText }) {
  return (
    <ul className="mt-0.5 grid max-w-[65ch] list-disc gap-0.5 pl-4 text-[0.875rem] leading-snug text-quiet marker:text-strong">
      {behaviours.map(({ text }) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
