import type { Assessment } from '#domain/assessment.ts'
import type { Question, SkillDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { standings } from '#domain/standing/standing.ts'
import { standingText } from '#domain/standing/standing-text.ts'
import {
  selectAssessment,
  selectHere,
  selectLoaded,
  selectTarget,
} from '#state/assessment-selectors.ts'
import { setHere, setTarget } from '#state/assessment-store.ts'
import { useAssessment } from '#state/use-assessment.ts'
import { CopyText } from '#ui/copy-text.tsx'
import { trackClass } from '#ui/track-class.ts'
import { GrowthSection } from './growth-section.tsx'
import { PullSection } from './pull-section.tsx'
import { RoleChoice } from './role-choice.tsx'
import { standingId } from './standing-address.ts'
import { standingMarks } from './standing-marks.ts'
import { StandingRow } from './standing-row.tsx'

type Parts = {
  readonly ladder: Ladder
  readonly skills: readonly SkillDepth[]
  readonly questions: readonly Question[]
}

/**
 * Where the answers put somebody, for each role in words, in the ladder's order: no role is the best. Whoever comes straight to it
 * sees nothing move when the answers are read: below the skills it fills the window, from the first paint until they are, since the
 * browser may jump in the very frame in which they come.
 */
export function WhereYouStand({ className, ...parts }: Parts & { readonly className: string }) {
  const { ladder } = parts
  const assessment = useAssessment(selectAssessment)
  const here = useAssessment(selectHere)
  const target = useAssessment(selectTarget)
  const loaded = useAssessment(selectLoaded)
  const fill = loaded
    ? '@max-[62rem]/page:has-[:target]:min-h-dvh'
    : '@max-[62rem]/page:min-h-dvh print:min-h-0'
  return (
    <section aria-labelledby={standingId} className={`${fill} ${className}`}>
      <h2 id={standingId} tabIndex={-1} className="scroll-mt-24 text-xl">
        Where you stand
      </h2>
      <div className="mt-3 grid gap-2">
        <RoleChoice ladder={ladder} label="I am here" role={here} onChoose={setHere} />
        <RoleChoice ladder={ladder} label="My target" role={target} onChoose={setTarget} />
      </div>
      <div className="mt-4 grid gap-6">
        <Answered {...parts} assessment={assessment} />
      </div>
    </section>
  )
}

function NotYet() {
  return (
    <div className="grid gap-2 text-quiet">
      <p>
        Once you have rated a skill, this says for each role how many of the skills it asks you
        meet, how many you have rated, and which is furthest.
      </p>
      <p>
        With a target it names the skills to grow. What you want adds a sum for each track. It
        counts in words and numbers, and picks no role for you.
      </p>
    </div>
  )
}

function Answered({
  ladder,
  skills,
  questions,
  assessment,
}: Parts & { readonly assessment: Assessment }) {
  const { ratings, leanings, target } = assessment
  return (
    <>
      {ratings.size === 0 ? <NotYet /> : <Roles ladder={ladder} assessment={assessment} />}
      {ratings.size > 0 && target !== undefined && (
        <GrowthSection ladder={ladder} target={target} ratings={ratings} skills={skills} />
      )}
      <PullSection ladder={ladder} questions={questions} leanings={leanings} />
      {ratings.size + leanings.size > 0 && (
        <CopyText
          label="Where you stand, as text"
          write={() => standingText({ ladder, assessment, questions, skills })}
        />
      )}
    </>
  )
}

function Roles({
  ladder,
  assessment,
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
}) {
  const all = standings(ladder, assessment.ratings)
  return (
    <div className="grid gap-4">
      <p className="text-[0.875rem] leading-snug text-quiet">
        Your answers suggest this; it is your own view of yourself. Each mark is a skill: tall for
        met, half for levels to go, a dot for not rated.
      </p>
      {ladder.tracks.map(({ id, title }, place) => (
        <div key={id}>
          <h3 className={`text-[0.875rem] ${trackClass(place)}`}>{title}</h3>
          <ul>
            {all
              .filter(({ role }) => role.track === id)
              .map((standing) => (
                <StandingRow
                  key={standing.role.id}
                  standing={standing}
                  marks={standingMarks(ladder, standing.role, assessment.ratings)}
                  trackPlace={place}
                  is={sayMarks(standing.role.id, assessment)}
                />
              ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function sayMarks(role: RoleId, { here, target }: Assessment): string {
  return [
    ...(role === here ? ['You are here.'] : []),
    ...(role === target ? ['Your target.'] : []),
  ].join(' ')
}
