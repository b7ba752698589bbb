import type { z } from 'zod'
import { fileByFolder, nameOf } from '#content/file-by-folder.ts'
import { forms } from '#content/forms.ts'
import type { Known } from '#content/known.ts'
import { knownPages } from '#content/known-pages.ts'
import { linesOf } from '#content/lines-of.ts'
import { readBody, type Section } from '#content/read-body.ts'
import { readFrontMatter } from '#content/read-front-matter.ts'
import type { Vault, VaultFile } from '#content/vault.ts'
import type { WarningCode } from '#content/warning-codes.ts'

/** What each kind of file may hold. */
type Answering = {
  readonly answers?:
    | readonly {
        readonly warning: WarningCode
        readonly heading?: string | undefined
        readonly because: string
      }[]
    | undefined
}

/** A file of the vault with the lines of everything in it. */
export type Page<Fields extends Answering = Answering> = {
  readonly path: string
  /** The name of the file. */
  readonly id: string
  readonly fields: Fields
  readonly lineOf: (...path: readonly (string | number)[]) => number
  readonly body: Section
  /** The whole file as it was written. */
  readonly lines: readonly string[]
}

export type RolePage = Page<z.infer<typeof forms.roles>>
export type MovePage = Page<z.infer<typeof forms.moves>>

/** What can be read of a vault, whatever is wrong with the rest of it: the compiler tells of that. */
export type Pages = {
  readonly roles: readonly RolePage[]
  readonly moves: readonly MovePage[]
  readonly skills: readonly Page[]
  readonly tracks: readonly Page[]
  readonly factors: readonly Page[]
  readonly questions: readonly Page[]
  readonly guides: readonly Page[]
  readonly known: Known
}

export function readPages(vault: Vault): Pages {
  const filed = fileByFolder(vault, () => ignore)
  const known = { ...nothing, pages: knownPages(filed) }
  const pages = <Schema extends z.ZodType<Answering>>(
    files: readonly VaultFile[],
    schema: Schema,
  ) => files.flatMap((file) => readPage(file, schema, known))
  return {
    roles: pages(filed.roles, forms.roles),
    moves: pages(filed.moves, forms.moves),
    skills: pages(filed.skills, forms.skills),
    tracks: pages(filed.tracks, forms.tracks),
    factors: pages(filed.factors, forms.factors),
    questions: pages(filed.questions, forms.questions),
    guides: pages(filed.guides, forms.guides),
    known,
  }
}

/** Folder by folder. */
export function allPages(pages: Pages): readonly Page[] {
  const { roles, moves, skills, tracks, factors, questions, guides } = pages
  return [...roles, ...moves, ...skills, ...tracks, ...factors, ...questions, ...guides]
}

function readPage<Schema extends z.ZodType<Answering>>(
  file: VaultFile,
  schema: Schema,
  known: Known,
): readonly Page<z.infer<Schema>>[] {
  const read = readFrontMatter(file, schema, ignore)
  if (read === undefined) return []
  const body = readBody(read.body, read.bodyLine, known, ignore)
  return [
    {
      path: file.path,
      id: nameOf(file),
      fields: read.fields,
      lineOf: read.lineOf,
      body,
      lines: linesOf(file.text),
    },
  ]
}

function ignore(): void {
  // What is wrong, the compiler has told already.
}

const nobody: ReadonlySet<string> = new Set()
const nothing = {
  track: nobody,
  role: nobody,
  skill: nobody,
  factor: nobody,
  question: nobody,
  guide: nobody,
  area: nobody,
  facet: nobody,
  source: nobody,
}
