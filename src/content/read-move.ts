import type { MoveDepth } from '#domain/depth.ts'
import type { ProseSection } from '#domain/prose.ts'
import { expectKnown, type Known } from './known.ts'
import { mint } from './mint.ts'
import { moveHeadings } from './page-headings.ts'
import type { Report } from './problem.ts'
import { readBody } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { proseNamed } from './read-prose.ts'
import { sectionsNamed, statementsOf } from './read-statements.ts'
import { moveFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

export type ReadMove = {
  readonly move: MoveDepth
  /** What the move's own page shows beyond that sentence. */
  readonly sections: readonly ProseSection[]
}

/** A move's file: from, to, and one paragraph that says what changes. */
export function readMove(file: VaultFile, known: Known, report: Report): ReadMove | undefined {
  const read = readFrontMatter(file, moveFields, report)
  if (read === undefined) return undefined
  const { from, to } = read.fields
  expectKnown(known, 'role', from, read.lineOf('from'), report)
  expectKnown(known, 'role', to, read.lineOf('to'), report)
  if (from === to) report(read.lineOf('to'), { code: 'self-move' })
  const expected = `moves/${from}--${to}.md`
  const bothKnown = known.role.has(from) && known.role.has(to)
  if (bothKnown && file.path !== expected) report(1, { code: 'file-name', expected })
  const body = readBody(read.body, read.bodyLine, known, report)
  sectionsNamed(body, [], report, moveHeadings)
  for (const { line } of body.blocks.slice(1)) {
    report(line, { code: 'no-place', found: 'A second paragraph' })
  }
  const [change] = statementsOf(body, known, report)
  if (change !== undefined) {
    return {
      move: { from: mint(from), to: mint(to), change },
      sections: proseNamed(body, moveHeadings, known, report),
    }
  }
  report(read.bodyLine, {
    code: 'missing',
    what: 'The sentence that says what changes',
    mend: 'Write it below the front matter.',
  })
  return undefined
}
