import type { AreaResponsibilities, RoleDepth } from '#domain/depth.ts'
import type { Area, Ladder, Role } from '#domain/ladder.ts'
import type { ProseSection } from '#domain/prose.ts'
import { expectAll, expectKnown, type Known } from './known.ts'
import { mint } from './mint.ts'
import { roleHeadings } from './page-headings.ts'
import type { Report } from './problem.ts'
import { readBody, type Section } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { proseNamed } from './read-prose.ts'
import {
  expectDistinct,
  expectNoText,
  onlyStatementsOf,
  sectionsNamed,
  statementOf,
  statementsOf,
} from './read-statements.ts'
import { roleFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

export type ReadRole = {
  readonly role: Role
  readonly depth: Omit<RoleDepth, 'moves'>
  /** What the page in depth shows beyond the panel. */
  readonly sections: readonly ProseSection[]
  readonly file: string
  readonly rungLine: number
}

type Fields = NonNullable<ReturnType<typeof readRoleFields>>

/** A role's file. `ladder` gives the order of facets, skills and areas. */
export function readRole(
  file: VaultFile,
  ladder: Pick<Ladder, 'facets' | 'skills' | 'tracks' | 'rungs'>,
  known: Known,
  report: Report,
): ReadRole | undefined {
  const read = readRoleFields(file, report)
  if (read === undefined) return undefined
  const { fields, lineOf } = read
  expectKnown(known, 'track', fields.track, lineOf('track'), report)
  expectRung(read, ladder.rungs.length, report)
  const body = readBody(read.body, read.bodyLine, known, report)
  const alsoCalled = fields['also-called'].map((text, index) =>
    statementOf(text, lineOf('also-called', index), undefined, known, report),
  )
  return {
    role: {
      id: mint(fields.id),
      title: fields.title,
      track: mint(fields.track),
      rung: fields.rung,
      gist: fields.gist,
      summary: fields.summary,
      asks: readAsks(read, ladder, known, report),
    },
    depth: {
      id: mint(fields.id),
      paragraphs: readParagraphs(body, known, report),
      alsoCalled,
      facets: readFacets(read, ladder, known, report),
      responsibilities: readResponsibilities(body, fields.track, ladder, known, report),
      spread: readSpread(read, ladder, report),
      reviewed: fields.reviewed,
    },
    sections: proseNamed(body, roleHeadings, known, report),
    file: file.path,
    rungLine: lineOf('rung'),
  }
}

function readRoleFields(file: VaultFile, report: Report) {
  return readFrontMatter(file, roleFields, report)
}

function expectRung({ fields, lineOf }: Fields, most: number, report: Report): void {
  if (fields.rung >= 1 && fields.rung <= most) return
  report(lineOf('rung'), {
    code: 'bad-field',
    field: 'rung',
    message: `is ${fields.rung}, and ladder.md has rungs 1 to ${most}. Name one of them.`,
  })
}

function readParagraphs(body: Section, known: Known, report: Report) {
  if (body.blocks.length === 0) {
    report(body.line, {
      code: 'missing',
      what: 'The paragraph about the role',
      mend: 'Write it below the front matter.',
    })
  }
  return statementsOf(body, known, report)
}

function readFacets(
  { fields, lineOf }: Fields,
  { facets }: Pick<Ladder, 'facets'>,
  known: Known,
  report: Report,
) {
  const given = new Map(Object.entries(fields.facets))
  for (const id of given.keys()) {
    expectKnown(known, 'facet', id, lineOf('facets', id), report)
  }
  expectAll(known, 'facet', given.keys(), lineOf('facets'), report)
  return facets.flatMap(({ id }) => {
    const text = given.get(id)
    return text === undefined
      ? []
      : [{ facet: id, value: statementOf(text, lineOf('facets', id), undefined, known, report) }]
  })
}

function readAsks(
  { fields, lineOf }: Fields,
  { skills }: Pick<Ladder, 'skills'>,
  known: Known,
  report: Report,
): Role['asks'] {
  for (const [skill, { sources }] of Object.entries(fields.asks)) {
    const line = lineOf('asks', skill)
    expectKnown(known, 'skill', skill, line, report)
    for (const source of sources) expectKnown(known, 'source', source, line, report)
  }
  const given = new Map(Object.entries(fields.asks))
  expectAll(known, 'skill', given.keys(), lineOf('asks'), report)
  return skills.flatMap(({ id }) => {
    const level = given.get(id)?.level
    return level === undefined || level === 'not asked' ? [] : [{ skill: id, level }]
  })
}

function readSpread(
  { fields, lineOf }: Fields,
  { skills }: Pick<Ladder, 'skills'>,
  report: Report,
): RoleDepth['spread'] {
  const given = new Map(Object.entries(fields.asks))
  return skills.flatMap(({ id }) => {
    const ask = given.get(id)
    if (ask === undefined || ask.level === 'not asked') return []
    if (ask.level < ask.from || ask.level > ask.to) {
      report(lineOf('asks', id), {
        code: 'bad-field',
        field: `asks › ${id}`,
        message: `asks ${ask.level}, which is outside of ${ask.from} to ${ask.to}. Widen the range or mend the level.`,
      })
    }
    const sources = ask.sources.map((source) => mint<'source'>(source))
    return [{ skill: id, from: ask.from, to: ask.to, sources }]
  })
}

function readResponsibilities(
  body: Section,
  ownTrack: string,
  { tracks }: Pick<Ladder, 'tracks'>,
  known: Known,
  report: Report,
): readonly AreaResponsibilities[] {
  const { Responsibilities: section } = sectionsNamed(
    body,
    ['Responsibilities'],
    report,
    roleHeadings,
  )
  if (section === undefined) return []
  expectNoText(section, report)
  expectDistinct(section, report)
  const areas = areasOwnFirst(tracks, ownTrack)
  for (const { title, line } of section.sections) {
    if (areas.some((area) => area.title === title)) continue
    report(line, {
      code: 'unknown-heading',
      heading: title,
      known: areas.map((area) => area.title),
    })
  }
  return areas.flatMap((area) => {
    const found = section.sections.find(({ title }) => title === area.title)
    return found === undefined
      ? []
      : [{ area: area.id, statements: onlyStatementsOf(found, known, report) }]
  })
}

function areasOwnFirst(tracks: Ladder['tracks'], own: string): readonly Area[] {
  const others = tracks.filter(({ id }) => id !== own)
  return [...tracks.filter(({ id }) => id === own), ...others].flatMap(({ areas }) => areas)
}
