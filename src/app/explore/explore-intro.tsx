import { ladder } from 'virtual:crossrung/ladder'
import type { Skill } from '#domain/ladder.ts'
import { SkillShown } from '#features/map/skill-shown.tsx'
import { ViewSwitch } from './view-switch.tsx'

type About = {
  readonly open: boolean
  readonly skill: Skill | undefined
  readonly unknownSkill: string | undefined
}

/** What stands above map and list: what this is and what to do, in one sentence. */
export function ExploreIntro(about: About) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 px-5 pt-4 pb-2 max-tablet:flex-col max-tablet:items-stretch print:hidden">
      <div className={lines}>
        <Words {...about} />
      </div>
      <ViewSwitch />
    </div>
  )
}

/** What the query says enters after hydration and moves nothing: as many lines as any of them takes. */
const lines = 'min-h-[4.21875rem] tablet:grow tablet:basis-80 desktop:min-h-[2.8125rem]'
const longestName = 24

function Words({ open, skill, unknownSkill }: About) {
  if (skill !== undefined) return <SkillShown skill={skill} />
  if (unknownSkill !== undefined) return <NoSuchSkill name={unknownSkill} />
  return <Sentence open={open} />
}

function NoSuchSkill({ name }: { readonly name: string }) {
  const shown = name.length > longestName ? `${name.slice(0, longestName)}…` : name
  return (
    <div role="alert">
      <h1 tabIndex={-1} className="text-lg leading-tight text-gap">
        There is no skill “{shown}” in this ladder
      </h1>
      <p className="text-quiet">
        <span className="max-tablet:hidden">All is shown. </span>Choose one under a role’s Skills.
      </p>
    </div>
  )
}

/** The page's heading, unless an open role has it. */
function Sentence({ open }: { readonly open: boolean }) {
  const Title = open ? 'p' : 'h1'
  return (
    <>
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
    </>
  )
}
