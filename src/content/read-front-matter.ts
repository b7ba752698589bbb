import type { z } from 'zod'
import { linesOf } from './lines-of.ts'
import { type ParsedYaml, parseYaml } from './parse-yaml.ts'
import type { Report } from './problem.ts'
import type { VaultFile } from './vault.ts'

/** A file cut in two; `bodyLine` is the line on which the body begins. */
export type FrontMatter<Fields> = {
  readonly fields: Fields
  readonly body: string
  readonly bodyLine: number
  /** Line of a field, by its path, as in `lineOf('asks', 'code-craft')`. */
  readonly lineOf: (...path: readonly (string | number)[]) => number
}

const largestFile = 512 * 1024

/** Reads a file's front matter by a schema; reports every problem with its line. */
export function readFrontMatter<Schema extends z.ZodType>(
  file: VaultFile,
  schema: Schema,
  report: Report,
): FrontMatter<z.infer<Schema>> | undefined {
  if (isTooLarge(file.text, report)) return undefined
  const cut = cutFrontMatter(file.text)
  if (cut === undefined) {
    report(1, { code: 'no-front-matter' })
    return undefined
  }
  const yaml = readParsed(parsedOnce(file, cut.yaml), schema, 'front matter', (line, cause) =>
    report(line + 1, cause),
  )
  return yaml === undefined
    ? undefined
    : {
        fields: yaml.value,
        body: cut.body,
        bodyLine: cut.bodyLine,
        lineOf: (...path) => yaml.lineOf(...path) + 1,
      }
}

function isTooLarge(text: string, report: Report): boolean {
  const tooLarge = text.length > largestFile
  if (tooLarge) report(1, { code: 'too-large', most: largestFile })
  return tooLarge
}

type Yaml<Value> = {
  readonly value: Value
  readonly lineOf: (...path: readonly (string | number)[]) => number
}

/** A YAML text by a schema; reports every problem with its line. `whole` names what the text as a whole is. */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  report: Report,
  whole: string,
): Yaml<z.infer<Schema>> | undefined {
  if (isTooLarge(text, report)) return undefined
  return readParsed(parseYaml(linesOf(text).join('\n')), schema, whole, report)
}

/** The compiler reads a file, and the rules read it again. */
function parsedOnce(file: VaultFile, yaml: string): ParsedYaml {
  const parsed = parsedBefore.get(file) ?? parseYaml(yaml)
  parsedBefore.set(file, parsed)
  return parsed
}

const parsedBefore = new WeakMap<VaultFile, ParsedYaml>()

function readParsed<Schema extends z.ZodType>(
  parsed: ParsedYaml,
  schema: Schema,
  whole: string,
  report: Report,
): Yaml<z.infer<Schema>> | undefined {
  if (!parsed.ok) {
    report(parsed.line, { code: 'bad-yaml', message: parsed.message })
    return undefined
  }
  const lineOf = (...path: readonly (string | number)[]) => {
    const node: unknown = parsed.document.getIn(path, true)
    const range = (node as { range?: readonly number[] } | undefined)?.range
    return range?.[0] === undefined ? 1 : parsed.lines.linePos(range[0]).line
  }
  const read = schema.safeParse(parsed.value)
  if (read.success) return { value: read.data, lineOf }
  for (const issue of read.error.issues) {
    const path = issue.path.filter((key) => typeof key !== 'symbol')
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const line = nearestLine(lineOf, [...path, ...unknown])
    report(line, { code: 'bad-field', field: nameOf(path, whole), message: issue.message })
  }
  return undefined
}

/** As a reader counts: the first entry of a list is 1. */
function nameOf(path: readonly (string | number)[], whole: string): string {
  if (path.length === 0) return whole
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join(' › ')
}

function nearestLine(
  lineOf: (...path: readonly (string | number)[]) => number,
  path: readonly (string | number)[],
): number {
  const line = lineOf(...path)
  return line > 1 || path.length === 0 ? line : nearestLine(lineOf, path.slice(0, -1))
}

/** Some editors begin a file with a byte order mark. */
function cutFrontMatter(text: string) {
  const lines = linesOf(text.replace(/^\ufeff/, ''))
  if (lines[0] !== '---') return undefined
  const end = lines.indexOf('---', 1)
  if (end < 0) return undefined
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  }
}
