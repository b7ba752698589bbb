import type { z } from 'zod'
import { type Filed, folders, nameOf } from './file-by-folder.ts'
import { expectAll, expectKnown, type Known } from './known.ts'
import type { ReportIn } from './problem.ts'
import type { ReadFactor } from './read-factor.ts'
import type { FrontMatter } from './read-front-matter.ts'
import type { ReadRole } from './read-role.ts'
import type { ReadTrack } from './read-track.ts'
import type { ladderFields } from './schemas.ts'

type Frame = Pick<FrontMatter<z.infer<typeof ladderFields>>, 'fields' | 'lineOf'>

/** `ladder.md` names every track, factor and skill that has a file, each once, and no other. */
export function checkFrame({ fields, lineOf }: Frame, known: Known, reportIn: ReportIn): void {
  const file = 'ladder.md'
  const report = reportIn(file)
  const headings = fields['skill-headings']
  const lists = [
    { what: 'track', ids: fields.tracks, list: ['tracks'] },
    { what: 'factor', ids: fields.factors, list: ['factors'] },
    ...headings.map(({ skills }, index) => ({
      what: 'skill' as const,
      ids: skills,
      list: ['skill-headings', index, 'skills'],
    })),
  ] as const
  const named = lists.flatMap(({ what, ids, list }) =>
    ids.map((id, index) => ({ what, id, line: lineOf(...list, index) })),
  )
  for (const { what, id, line } of named) expectKnown(known, what, id, line, report)
  expectAll(known, 'track', fields.tracks, lineOf('tracks'), report)
  expectAll(known, 'factor', fields.factors, lineOf('factors'), report)
  const skills = headings.flatMap((heading) => heading.skills)
  expectAll(known, 'skill', skills, lineOf('skill-headings'), report)
  for (const [index, { track }] of headings.entries()) {
    expectKnown(known, 'track', track, lineOf('skill-headings', index, 'track'), report)
  }
  const facets = fields.facets.map(({ id }, index) => ({
    what: `facet "${id}"`,
    file,
    line: lineOf('facets', index, 'id'),
  }))
  const places = named.map(({ what, id, line }) => ({ what: `${what} "${id}"`, file, line }))
  expectOnce([...places, ...facets], reportIn)
}

/** Each file has a name of its own, so that a wiki link has one place to lead to, in Obsidian too. */
export function checkNames(filed: Filed, reportIn: ReportIn): void {
  const taken = new Map([
    ['ladder', 'ladder.md'],
    ['readme', 'README.md'],
  ])
  for (const file of folders.flatMap((folder) => filed[folder])) {
    const name = nameOf(file).toLowerCase()
    const by = taken.get(name)
    if (by === undefined) taken.set(name, file.path)
    else reportIn(file.path)(1, { code: 'taken', what: `name "${nameOf(file)}"`, by })
  }
}

/** Each source has an id of its own. */
export function checkSources(
  sources: readonly { readonly id: string }[],
  lineOf: (index: number, field: 'id') => number,
  reportIn: ReportIn,
): void {
  const ids = sources.map(({ id }, index) => ({
    what: `source "${id}"`,
    file: 'sources.yaml',
    line: lineOf(index, 'id'),
  }))
  expectOnce(ids, reportIn)
}

/** Each area, of all tracks, has an id and a title of its own: roles name it by its title. */
export function checkAreas(tracks: readonly ReadTrack[], reportIn: ReportIn): void {
  const names = tracks.flatMap(({ file, track, areaLine }) =>
    track.areas.flatMap(({ id, title }, index) => [
      { what: `area "${id}"`, file, line: areaLine(index, 'id') },
      { what: `area title "${title}"`, file, line: areaLine(index, 'title') },
    ]),
  )
  expectOnce(names, reportIn)
}

/** No two roles of a track share a rung. */
export function checkRungs(roles: readonly ReadRole[], reportIn: ReportIn): void {
  const rungs = roles.map(({ role, file, rungLine }) => ({
    what: `rung ${role.rung} of the track "${role.track}"`,
    file,
    line: rungLine,
  }))
  expectOnce(rungs, reportIn)
}

/** Each question that has a file lies under one factor. */
export function checkQuestions(
  factors: readonly ReadFactor[],
  known: Known,
  reportIn: ReportIn,
): void {
  const asked = factors.flatMap(({ factor, file, questionLine }) =>
    factor.questions.map((id, index) => ({ id: id as string, file, line: questionLine(index) })),
  )
  expectOnce(
    asked.map(({ id, ...place }) => ({ what: `question "${id}"`, ...place })),
    reportIn,
  )
  const placed = new Set(asked.map(({ id }) => id))
  for (const id of known.question) {
    if (placed.has(id)) continue
    reportIn(`questions/${id}.md`)(1, {
      code: 'missing',
      what: 'A factor that asks this question',
      mend: 'Name it under "questions" of one.',
    })
  }
}

type Named = { readonly what: string; readonly file: string; readonly line: number }

function expectOnce(all: readonly Named[], reportIn: ReportIn): void {
  const first = new Map<string, Named>()
  for (const { what, file, line } of all) {
    const taken = first.get(what)
    if (taken === undefined) first.set(what, { what, file, line })
    else reportIn(file)(line, { code: 'taken', what, by: `${taken.file}:${taken.line}` })
  }
}
