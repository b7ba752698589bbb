import { counted } from '#domain/words/counted.ts'
import { type Compared, sayDifferences } from '#features/compare/compared.ts'
import { AskedLevel } from '#features/compare/skills/asked-level.tsx'
import { DumbbellChart } from '#features/compare/skills/dumbbell-chart.tsx'
import { OwnLevel } from '#features/compare/skills/own-level.tsx'
import { saySkillRow } from '#features/compare/skills/skill-words.ts'
import { ByRole } from '#features/compare/table/by-role.tsx'
import { Section } from './section.tsx'

/** Each skill with the level that each role asks, in words and as a chart; grouped by what becomes of it. */
export function SkillSections({ shown }: { readonly shown: Compared }) {
  const { comparison, groups, marks, skills } = shown
  return (
    <Section title="Skills" note={sayDifferences(shown, 'skills')} empty={groups.length === 0}>
      {groups.map(({ title, note, rows }) => (
        <div key={title} className="mt-5">
          <h3 className="text-base">{title}</h3>
          <p className="text-[0.875rem] text-quiet">
            {counted(rows.length, 'skill')}. {note}
          </p>
          {rows.map((row) => {
            const depth = skills.find(({ id }) => id === row.skill.id)
            return (
              <div key={row.skill.id} className="mt-2.5 border-t border-line pt-3 pb-1.5">
                <h4 className="font-bold">{row.skill.title}</h4>
                <p className="text-[0.875rem] text-quiet">{saySkillRow(comparison.roles, row)}</p>
                <DumbbellChart row={row} marks={marks} />
                <ByRole
                  shown={shown}
                  you={
                    comparison.withYou ? (
                      <OwnLevel comparison={comparison} row={row} depth={depth} />
                    ) : undefined
                  }
                >
                  {(at) => (
                    <AskedLevel
                      level={row.asked[at]}
                      depth={depth}
                      folded={comparison.roles.length > 2}
                    />
                  )}
                </ByRole>
              </div>
            )
          })}
        </div>
      ))}
    </Section>
  )
}
