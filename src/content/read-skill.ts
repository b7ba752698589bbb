import type { LevelText, SkillDepth } from '#domain/depth.ts'
import type { Skill } from '#domain/ladder.ts'
import { levels } from '#domain/level.ts'
import type { ProseSection } from '#domain/prose.ts'
import type { Known } from './known.ts'
import { mint } from './mint.ts'
import { skillHeadings } from './page-headings.ts'
import type { Report } from './problem.ts'
import { readBody, type Section } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { proseNamed } from './read-prose.ts'
import { expectNoText, onlyStatementsOf, sectionsNamed } from './read-statements.ts'
import { skillFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

export type ReadSkill = {
  readonly skill: Skill
  readonly depth: SkillDepth
  /** What the skill's own page shows beyond its levels. */
  readonly sections: readonly ProseSection[]
}

/** A skill's file: five headings under "Levels", each "3 What somebody does" with its behaviours. */
export function readSkill(file: VaultFile, known: Known, report: Report): ReadSkill | undefined {
  const read = readFrontMatter(file, skillFields, report)
  if (read === undefined) return undefined
  const { id, title, summary, reviewed } = read.fields
  const body = readBody(read.body, read.bodyLine, known, report)
  expectNoText(body, report)
  const { Levels: section } = sectionsNamed(body, ['Levels'], report, skillHeadings)
  return {
    skill: { id: mint(id), title },
    depth: {
      id: mint(id),
      summary,
      levels: section === undefined ? [] : readLevels(section, known, report),
      reviewed,
    },
    sections: proseNamed(body, skillHeadings, known, report),
  }
}

function readLevels(section: Section, known: Known, report: Report): readonly LevelText[] {
  expectNoText(section, report)
  for (const { title, line } of section.sections) {
    if (/^[1-5] \S/.test(title)) continue
    report(line, {
      code: 'unknown-heading',
      heading: title,
      known: ['1 …', '2 …', '3 …', '4 …', '5 …'],
    })
  }
  return levels.flatMap((level) => {
    const found = section.sections.filter(({ title }) => title.startsWith(`${level} `))
    const [first, ...others] = found
    for (const { line } of others) {
      report(line, { code: 'taken', what: `level ${level}`, by: `line ${first?.line}` })
    }
    if (first === undefined || first.blocks.length === 0) {
      report(first?.line ?? section.line, {
        code: 'missing',
        what: `The description of level ${level}`,
        mend: `Write a heading "${level} What somebody does" with its behaviours below it.`,
      })
      return []
    }
    const title = first.title.slice(2)
    return [{ level, title, behaviours: onlyStatementsOf(first, known, report) }]
  })
}
