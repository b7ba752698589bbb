import { type Compared, sayDifferences } from '#features/compare/compared.ts'
import { AskedLevel } from '#features/compare/skills/asked-level.tsx'
import { DumbbellChart } from '#features/compare/skills/dumbbell-chart.tsx'
import { OwnLevel } from '#features/compare/skills/own-level.tsx'
import { saySkillRow } from '#features/compare/skills/skill-words.ts'
import { GroupRow } from './group-row.tsx'
import { PartRow } from './part-row.tsx'
import { Row } from './row.tsx'

/** Each skill with the level that each role asks, in words and as a chart; grouped by what becomes of it. */
export function SkillRows({ shown }: { readonly shown: Compared }) {
  const { comparison, groups, marks, skills } = shown
  const { roles, withYou } = comparison
  return (
    <>
      <tbody>
        <PartRow
          shown={shown}
          title="Skills"
          note={sayDifferences(shown, 'skills')}
          empty={groups.length === 0}
        />
      </tbody>
      {groups.map((group) => (
        <tbody key={group.title}>
          <GroupRow shown={shown} group={group} />
          {group.rows.map((row) => {
            const depth = skills.find(({ id }) => id === row.skill.id)
            return (
              <Row
                key={row.skill.id}
                title={row.skill.title}
                about={
                  <>
                    <span className="block text-[0.875rem] text-quiet">
                      {saySkillRow(roles, row)}
                    </span>
                    <DumbbellChart row={row} marks={marks} />
                  </>
                }
                withYou={withYou}
                you={<OwnLevel comparison={comparison} row={row} depth={depth} />}
              >
                {roles.map((role, at) => (
                  <td key={role.id} className="pr-3 desktop:pr-4">
                    <AskedLevel level={row.asked[at]} depth={depth} folded={roles.length > 2} />
                  </td>
                ))}
              </Row>
            )
          })}
        </tbody>
      ))}
    </>
  )
}
