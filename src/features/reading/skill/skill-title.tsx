import { Link } from 'react-router'
import { assessSkillAddress, skillsAddress, whoNeedsAddress } from '#domain/address.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import type { SkillPage } from '#domain/reading/pages.ts'
import { ReadingHead } from '#features/reading/frame/reading-head.tsx'
import { Reviewed } from '#features/reading/frame/reviewed.tsx'
import { buttonClass } from '#ui/button-class.ts'
import { trackClass } from '#ui/track-class.ts'

export function SkillTitle({
  ladder,
  skill,
  page,
}: {
  readonly ladder: Ladder
  readonly skill: Skill
  readonly page: SkillPage
}) {
  const heading = ladder.headings.find(({ skills }) => skills.includes(skill.id))
  const place = ladder.tracks.findIndex(({ id }) => id === heading?.track)
  return (
    <ReadingHead
      kicker={
        <>
          <Link to={skillsAddress} className="underline decoration-line underline-offset-3">
            Skills
          </Link>
          {': '}
          <span className={trackClass(place)}>{heading?.title}</span>
        </>
      }
      title={skill.title}
      summary={page.depth.summary}
    >
      <Reviewed notes={page} />
      <p className="mt-4 flex flex-wrap gap-2 print:hidden">
        <Link to={assessSkillAddress(skill.id)} className={buttonClass()}>
          Rate yourself
        </Link>
        <Link to={whoNeedsAddress(skill.id)} className={buttonClass()}>
          Show on the map
        </Link>
      </p>
    </ReadingHead>
  )
}
