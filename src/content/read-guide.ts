import type { Guide } from '#domain/depth.ts'
import { expectKnown, type Known } from './known.ts'
import type { Report } from './problem.ts'
import { readBody } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { proseBlocks, proseOf } from './read-prose.ts'
import { expectDistinct, expectOwnAnchors } from './read-statements.ts'
import { guideFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

/** A guide's file: paragraphs, lists, tables and callouts under headings of its own. */
export function readGuide(file: VaultFile, known: Known, report: Report): Guide | undefined {
  const read = readFrontMatter(file, guideFields, report)
  if (read === undefined) return undefined
  const { id, title, summary, reviewed } = read.fields
  const partOf = read.fields['part-of']
  if (partOf !== undefined) expectKnown(known, 'guide', partOf, read.lineOf('part-of'), report)
  const body = readBody(read.body, read.bodyLine, known, report)
  expectDistinct(body, report)
  expectOwnAnchors(body, report)
  return {
    id,
    title,
    summary,
    ...(partOf === undefined ? {} : { partOf }),
    reviewed,
    opening: proseBlocks(body.blocks, body.basis, known, report),
    sections: body.sections.map((section) => proseOf(section, known, report)),
  }
}
