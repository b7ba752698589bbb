import { ladder } from 'virtual:crossrung/ladder'
import type { Skill } from '#domain/ladder.ts'
import { SkillShown } from '#features/map/skill-shown.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** What stands above map and list: what this is and what to do, in one sentence. */
export function ExploreIntro({
  open,
  skill,
  unknownSkill,
}: {
  readonly open: boolean
  readonly skill: Skill | undefined
  readonly unknownSkill: string | undefined
}) {
  return (
    <div className="flex items-center justify-between gap-x-8 gap-y-2 px-5 pt-4 pb-2 max-tablet:flex-col max-tablet:items-stretch print:hidden">
      {skill === undefined ? <Sentence open={open} /> : <SkillShown skill={skill} />}
      {unknownSkill !== undefined && (
        <p role="alert" className="text-gap">
          There is no skill “{unknownSkill.slice(0, 60)}” in this ladder, so the map shows all.
          Choose one under a role’s Skills.
        </p>
      )}
      <ViewSwitch />
    </div>
  )
}

/** The page's heading, unless an open role has it. */
function Sentence({ open }: { readonly open: boolean }) {
  const Title = open ? 'p' : 'h1'
  return (
    <div>
      <Title tabIndex={open ? undefined : -1} className="text-lg leading-tight font-bold">
        {ladder.title}
      </Title>
      <p className="text-quiet">
        Select a role to see what it asks
        <span className="max-tablet:hidden">
          , compare it with another, or rate yourself against all
        </span>
        .
      </p>
    </div>
  )
}
