import type {
  FactorDepth,
  Guide,
  MoveDepth,
  PageDepth,
  Question,
  RoleDepth,
  SkillDepth,
  TrackDepth,
} from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import type { Registry } from '#domain/registry.ts'
import type { Source } from '#domain/source.ts'
import {
  checkAreas,
  checkFrame,
  checkNames,
  checkQuestions,
  checkRungs,
  checkSources,
} from './check-references.ts'
import { type Filed, type Folder, fileByFolder, folders, nameOf } from './file-by-folder.ts'
import { forms } from './forms.ts'
import type { Known } from './known.ts'
import { knownPages } from './known-pages.ts'
import { mint } from './mint.ts'
import type { ContentProblem, Report, ReportIn } from './problem.ts'
import { readFactor, readQuestion } from './read-factor.ts'
import { readFrontMatter, readYaml } from './read-front-matter.ts'
import { readGuide } from './read-guide.ts'
import { readMove } from './read-move.ts'
import { readRegistry } from './read-registry.ts'
import { readRole } from './read-role.ts'
import { readSkill } from './read-skill.ts'
import { readTrack } from './read-track.ts'
import { ladderFields, sourceList } from './schemas.ts'
import type { Vault, VaultFile } from './vault.ts'

export type CompiledVault =
  | ({ readonly ok: true } & VaultContent)
  | { readonly ok: false; readonly problems: readonly ContentProblem[] }

export type VaultContent = {
  readonly ladder: Ladder
  readonly roles: readonly RoleDepth[]
  readonly skills: readonly SkillDepth[]
  readonly tracks: readonly TrackDepth[]
  readonly factors: readonly FactorDepth[]
  readonly questions: readonly Question[]
  readonly guides: readonly Guide[]
  /** The pages in depth: by role, by skill, by move (`FROM--TO`). */
  readonly rolePages: readonly PageDepth[]
  readonly skillPages: readonly PageDepth[]
  readonly movePages: readonly PageDepth[]
  readonly sources: readonly Source[]
  /** Empty where the vault has none: links then name everything by its id. */
  readonly registry: Registry
}

/** A vault of Markdown into a ladder and its depth, or every problem in it, in order of file and line. */
export function compileVault(vault: Vault): CompiledVault {
  const problems: ContentProblem[] = []
  const reportIn =
    (file: string): Report =>
    (line, cause) =>
      problems.push({ file, line, cause })
  const content = readContent(vault, reportIn)
  if (content !== undefined && problems.length === 0) return { ok: true, ...content }
  return { ok: false, problems: problems.sort(byPlace) }
}

function byPlace(a: ContentProblem, b: ContentProblem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}

function readContent(vault: Vault, reportIn: ReportIn): VaultContent | undefined {
  const sources = readSources(vault, reportIn)
  const skeleton = readSkeleton(vault, reportIn)
  const filed = fileByFolder(vault, reportIn)
  checkNames(filed, reportIn)
  if (sources === undefined || skeleton === undefined) {
    checkForms(filed, reportIn)
    return undefined
  }
  const { fields } = skeleton
  const named = knownByName(filed, fields, sources)

  const readTracks = readEach(filed.tracks, reportIn, (file, report) =>
    readTrack(file, named, report),
  )
  const tracks = inOrder(
    fields.tracks,
    readTracks.map(({ track }) => track),
  )
  const known = { ...named, area: idsOf(tracks.flatMap(({ areas }) => areas)) }
  const skillOrder = fields['skill-headings'].flatMap(({ skills }) => skills)
  const skills = readEach(filed.skills, reportIn, (file, report) => readSkill(file, known, report))
  const factors = readEach(filed.factors, reportIn, (file, report) =>
    readFactor(file, known, report),
  )
  const frame = {
    id: mint<'ladder'>(fields.id),
    title: fields.title,
    revision: fields.revision,
    rungs: fields.rungs,
    scale: fields.scale,
    facets: fields.facets.map((facet) => ({ ...facet, id: mint<'facet'>(facet.id) })),
    tracks,
    headings: fields['skill-headings'].map((heading) => ({
      title: heading.title,
      track: mint<'track'>(heading.track),
      skills: heading.skills.map((skill) => mint<'skill'>(skill)),
    })),
    skills: inOrder(
      skillOrder,
      skills.map(({ skill }) => skill),
    ),
    factors: inOrder(
      fields.factors,
      factors.map(({ factor }) => factor),
    ),
  }
  const roles = readEach(filed.roles, reportIn, (file, report) =>
    readRole(file, frame, known, report),
  )
  const readMoves = readEach(filed.moves, reportIn, (file, report) => readMove(file, known, report))
  const moves = readMoves.map(({ move }) => move)
  checkFrame(skeleton, known, reportIn)
  checkAreas(readTracks, reportIn)
  checkRungs(roles, reportIn)
  if (factors.length === filed.factors.length) checkQuestions(factors, known, reportIn)

  const ordered = tracks.flatMap(({ id }) =>
    roles.filter(({ role }) => role.track === id).sort((a, b) => a.role.rung - b.role.rung),
  )
  return {
    ladder: {
      ...frame,
      roles: ordered.map(({ role }) => role),
      moves: inRoleOrder(
        moves,
        ordered.map(({ role }) => role.id),
      ),
    },
    roles: ordered.map(({ depth }) => ({
      ...depth,
      moves: moves.filter(({ from, to }) => from === depth.id || to === depth.id),
    })),
    skills: inOrder(
      skillOrder,
      skills.map(({ depth }) => depth),
    ),
    tracks: inOrder(
      fields.tracks,
      readTracks.map(({ body }) => body()),
    ),
    factors: inOrder(
      fields.factors,
      factors.map(({ depth }) => depth),
    ),
    questions: inOrder(
      factors.flatMap(({ factor }) => factor.questions),
      readEach(filed.questions, reportIn, (file, report) => readQuestion(file, known, report)),
    ),
    guides: byId(
      readEach(filed.guides, reportIn, (file, report) => readGuide(file, known, report)),
    ),
    rolePages: ordered.map(({ depth, sections }) => ({ id: depth.id, sections })),
    skillPages: inOrder(
      skillOrder,
      skills.map(({ depth, sections }) => ({ id: depth.id, sections })),
    ),
    movePages: byId(
      readMoves.map(({ move, sections }) => ({ id: `${move.from}--${move.to}`, sections })),
    ),
    sources,
    registry: readRegistry(
      vault,
      {
        ladder: new Set([fields.id]),
        skill: named.skill,
        question: named.question,
        role: named.role,
      },
      reportIn,
    ),
  }
}

type Frame = NonNullable<ReturnType<typeof readSkeleton>>

function readSources(vault: Vault, reportIn: ReportIn): readonly Source[] | undefined {
  const file = vault.find(({ path }) => path === 'sources.yaml')
  const report = reportIn('sources.yaml')
  if (file === undefined) {
    report(1, { code: 'missing-file', holds: 'every source that statements cite' })
    return undefined
  }
  const read = readYaml(file.text, sourceList, report, file.path)
  if (read === undefined) return undefined
  checkSources(read.value, read.lineOf, reportIn)
  return read.value.map((source) => ({ ...source, id: mint(source.id) }))
}

function readSkeleton(vault: Vault, reportIn: ReportIn) {
  const file = vault.find(({ path }) => path === 'ladder.md')
  const report = reportIn('ladder.md')
  if (file !== undefined) return readFrontMatter(file, ladderFields, report)
  report(1, { code: 'missing-file', holds: 'rungs, scale, facets and the order of everything' })
  return undefined
}

/** What can be told of files while the two that they build on cannot be read. */
function checkForms(filed: Filed, reportIn: ReportIn): void {
  for (const folder of folders) {
    for (const file of filed[folder]) readFrontMatter(file, forms[folder], reportIn(file.path))
  }
}

function knownByName(filed: Filed, fields: Frame['fields'], sources: readonly Source[]): Known {
  const names = (folder: Folder) => new Set(filed[folder].map(nameOf))
  return {
    track: names('tracks'),
    role: names('roles'),
    skill: names('skills'),
    factor: names('factors'),
    question: names('questions'),
    guide: names('guides'),
    pages: knownPages(filed),
    area: new Set(),
    facet: idsOf(fields.facets),
    source: idsOf(sources),
  }
}

/** Reads each file of a folder; one whose id is not its name is reported. */
function readEach<Read extends object>(
  files: readonly VaultFile[],
  reportIn: ReportIn,
  read: (file: VaultFile, report: Report) => Read | undefined,
): readonly Read[] {
  return files.flatMap((file) => {
    const report = reportIn(file.path)
    const value = read(file, report)
    if (value === undefined) return []
    const id = idIn(value)
    if (id !== undefined && id !== nameOf(file)) {
      report(1, { code: 'file-name', expected: `${file.path.split('/')[0]}/${id}.md` })
    }
    return [value]
  })
}

function idIn(value: object): string | undefined {
  const named = [value, ...Object.values(value)].find(
    (part): part is { id: string } => typeof part === 'object' && part !== null && 'id' in part,
  )
  return named?.id
}

function idsOf(things: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(things.map(({ id }) => id))
}

/** The things in the order of the ids; what has no place there has been reported. */
function inOrder<Thing extends { readonly id: string }>(
  ids: readonly string[],
  things: readonly Thing[],
): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id as string, thing]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function inRoleOrder(moves: readonly MoveDepth[], order: readonly string[]): Ladder['moves'] {
  const place = new Map(order.map((id, index) => [id, index]))
  const rank = (id: string) => place.get(id) ?? 0
  return moves
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}
