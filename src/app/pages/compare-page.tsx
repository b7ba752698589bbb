import { ladder } from 'virtual:crossrung/ladder'
import { Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { roleDepth, skillDepths } from '#app/route/depth.ts'
import { compareAddress } from '#domain/address.ts'
import { readCompareQuery } from '#domain/comparison/compare-query.ts'
import { comparison, onlyDifferences } from '#domain/comparison/comparison.ts'
import { comparisonText } from '#domain/comparison/comparison-text.ts'
import type { RoleId } from '#domain/ids.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { roleOf } from '#domain/role-of.ts'
import { listed } from '#domain/words/listed.ts'
import { AskedPairs, type Pair } from '#features/compare/choose/asked-pairs.tsx'
import { OneRole } from '#features/compare/choose/one-role.tsx'
import { RoleChooser } from '#features/compare/choose/role-chooser.tsx'
import { type CompareChoices, CompareToolbar } from '#features/compare/compare-toolbar.tsx'
import { ComparedRoles } from '#features/compare/compared-roles.tsx'
import { LeftOut } from '#features/compare/left-out.tsx'
import { PairLine } from '#features/compare/pair-line.tsx'
import { usePageHeading } from '#features/compare/use-page-heading.ts'
import { selectRatings } from '#state/assessment-selectors.ts'
import { useAssessment } from '#state/use-assessment.ts'

/** Roles side by side. `asked`: as in the address; `undefined` until the page is hydrated: a frame without a role. */
export function ComparePage({ asked }: { readonly asked: string | undefined }) {
  const query = asked === undefined ? undefined : readCompareQuery(ladder, asked)
  const navigate = useNavigate()
  const roles = query?.roles ?? []
  const title = heading(roles)
  const { h1, focusNext } = usePageHeading(title, query !== undefined)
  const [choices, setChoices] = useState<CompareChoices>({ onlyDifferences: false, withMe: false })
  const show = (next: readonly RoleId[]) => void navigate(compareAddress(next))
  return (
    <div className="mx-auto grid min-h-dvh w-full max-w-320 grid-cols-[minmax(0,1fr)] content-start gap-5 px-5 pt-8 pb-16 desktop:px-10">
      <h1 ref={h1} tabIndex={-1} className="text-title tracking-tight wrap-anywhere hyphens-auto">
        {title}
      </h1>
      {roles.length === 0 && (
        <p className="-mt-3 max-w-[70ch] text-[1.0625rem] leading-snug text-quiet">
          Two to four roles side by side: what each answers for, the level of each skill that it
          asks, and its responsibilities.
        </p>
      )}
      {query !== undefined && <LeftOut ladder={ladder} leftOut={query.leftOut} />}
      {query !== undefined && roles.length === 0 && (
        <div className="mt-2 grid gap-x-16 gap-y-10 desktop:grid-cols-2">
          <AskedPairs ladder={ladder} pairs={askedPairs} />
          <RoleChooser ladder={ladder} onRoles={show} />
        </div>
      )}
      {roles.length > 0 && (
        <Suspense
          key={roles.toSorted().join()}
          fallback={<p className="min-h-dvh text-quiet">Loading…</p>}
        >
          <Compared
            roles={roles}
            choices={choices}
            onChoices={setChoices}
            onSwap={show}
            onRemove={(gone) => {
              focusNext()
              show(roles.filter((role) => role !== gone))
            }}
            onAdded={focusNext}
          />
        </Suspense>
      )}
    </div>
  )
}

function heading(roles: readonly RoleId[]): string {
  const titles = listed(roles.map((id) => roleOf(ladder, id).title))
  if (roles.length === 0) return 'Compare roles'
  return roles.length === 1 ? `Compare ${titles}` : titles
}

/** The comparison itself, once what it says of each role has loaded. */
function Compared({
  roles,
  choices,
  onChoices,
  onSwap,
  onRemove,
  onAdded,
}: {
  readonly roles: readonly RoleId[]
  readonly choices: CompareChoices
  readonly onChoices: (choices: CompareChoices) => void
  readonly onSwap: (roles: readonly RoleId[]) => void
  readonly onRemove: (role: RoleId) => void
  readonly onAdded: () => void
}) {
  const ratings = useAssessment(selectRatings)
  for (const role of roles) void roleDepth(role).load()
  const skills = skillDepths.read()
  const depths = roles.map((role) => roleDepth(role).read())
  const withMe = choices.withMe && ratings.size > 0
  const whole = comparison(ladder, depths, withMe ? ratings : undefined)
  const shown = choices.onlyDifferences && roles.length > 1 ? onlyDifferences(whole) : whole
  const [first, second] = depths
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {first !== undefined && second === undefined && (
        <OneRole ladder={ladder} role={roleOf(ladder, first.id)} />
      )}
      {first !== undefined && second !== undefined && depths.length === 2 && (
        <PairLine ladder={ladder} from={first} to={second} />
      )}
      <CompareToolbar
        ladder={ladder}
        roles={roles}
        choices={choices}
        canAddMe={ratings.size > 0}
        text={() => comparisonText(ladder, shown, skills)}
        onSwap={() => onSwap(roles.toReversed())}
        onAdded={onAdded}
        onChoices={onChoices}
      />
      <ComparedRoles ladder={ladder} comparison={shown} skills={skills} onRemove={onRemove} />
    </div>
  )
}

/** By id; a ladder without one of the two does not offer the pair. */
const pairIds = [
  ['senior-developer', 'team-lead'],
  ['staff-engineer', 'engineering-manager'],
  ['senior-developer', 'staff-engineer'],
  ['engineering-manager', 'director'],
] as const

const askedPairs: readonly Pair[] = pairIds.flatMap(([from, to]) => {
  const pair = [indexOf(ladder).role.get(from), indexOf(ladder).role.get(to)] as const
  return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]] as const]
})
