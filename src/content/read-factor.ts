import type { FactorDepth, Question, Weight } from '#domain/depth.ts'
import type { Factor } from '#domain/ladder.ts'
import { expectAll, expectKnown, type Known } from './known.ts'
import { mint } from './mint.ts'
import type { Report } from './problem.ts'
import { readBody } from './read-body.ts'
import { readFrontMatter } from './read-front-matter.ts'
import { onlyStatementsOf } from './read-statements.ts'
import { factorFields, questionFields } from './schemas.ts'
import type { VaultFile } from './vault.ts'

export type ReadFactor = {
  readonly factor: Factor
  readonly depth: FactorDepth
  readonly file: string
  readonly questionLine: (index: number) => number
}

/** A decision factor's file: its questions in order, and what lies behind it. */
export function readFactor(file: VaultFile, known: Known, report: Report): ReadFactor | undefined {
  const read = readFrontMatter(file, factorFields, report)
  if (read === undefined) return undefined
  const { id, title, questions } = read.fields
  for (const [index, question] of questions.entries()) {
    expectKnown(known, 'question', question, read.lineOf('questions', index), report)
  }
  const body = readBody(read.body, read.bodyLine, known, report)
  return {
    factor: { id: mint(id), title, questions: questions.map((question) => mint(question)) },
    depth: { id: mint(id), paragraphs: onlyStatementsOf(body, known, report) },
    file: file.path,
    questionLine: (index) => read.lineOf('questions', index),
  }
}

/** A decision question's file: two statements, and what each says for each track. */
export function readQuestion(file: VaultFile, known: Known, report: Report): Question | undefined {
  const read = readFrontMatter(file, questionFields, report)
  if (read === undefined) return undefined
  const { id, title, a, b, weights } = read.fields
  for (const pole of ['a', 'b'] as const) {
    const line = read.lineOf('weights', pole)
    for (const track of Object.keys(weights[pole])) expectKnown(known, 'track', track, line, report)
    expectAll(known, 'track', Object.keys(weights[pole]), line, report)
  }
  const body = readBody(read.body, read.bodyLine, known, report)
  return {
    id: mint(id),
    title,
    a,
    b,
    weights: { a: weightsOf(weights.a), b: weightsOf(weights.b) },
    why: onlyStatementsOf(body, known, report),
  }
}

function weightsOf(weights: Readonly<Record<string, number>>): readonly Weight[] {
  return Object.entries(weights).map(([track, weight]) => ({ track: mint(track), weight }))
}
