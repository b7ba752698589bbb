import type { Point, TrackDepth } from '#domain/depth.ts'
import type { Track } from '#domain/ladder.ts'
import type { Known } from './known.ts'
import { mint } from './mint.ts'
import type { Report } from './problem.ts'
import { readBody, type Section } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { expectNoText, onlyStatementsOf, sectionsNamed, statementsOf } from './read-statements.ts'
import { trackFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

export type ReadTrack = {
  readonly track: Track
  readonly body: () => TrackDepth
  readonly file: string
  readonly areaLine: (index: number, field: 'id' | 'title') => number
}

/** A track's file. Its body is read apart, once all areas are known. */
export function readTrack(file: VaultFile, known: Known, report: Report): ReadTrack | undefined {
  const read = readFrontMatter(file, trackFields, report)
  if (read === undefined) return undefined
  const { id, title, summary, areas } = read.fields
  return {
    track: { id: mint(id), title, areas: areas.map((area) => ({ ...area, id: mint(area.id) })) },
    body: () => {
      const body = readBody(read.body, read.bodyLine, known, report)
      expectNoText(body, report)
      const { Pros, Cons } = sectionsNamed(body, ['Pros', 'Cons'], report)
      return {
        id: mint(id),
        summary,
        pros: pointsOf(Pros, known, report),
        cons: pointsOf(Cons, known, report),
      }
    },
    file: file.path,
    areaLine: (index, field) => read.lineOf('areas', index, field),
  }
}

function ofKind(section: Section, kind: 'paragraph' | 'item'): Section {
  return {
    ...section,
    blocks: section.blocks.filter((block) => (block.kind === 'item') === (kind === 'item')),
  }
}

function pointsOf(section: Section | undefined, known: Known, report: Report): readonly Point[] {
  if (section === undefined) return []
  expectNoText(section, report)
  return section.sections.map((point) => ({
    title: point.title,
    weighed: onlyStatementsOf(ofKind(point, 'paragraph'), known, report),
    evidence: statementsOf(ofKind(point, 'item'), known, report),
  }))
}
