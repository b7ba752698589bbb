/** Something wrong in a vault. `line` counts from 1; 1 also stands for the file as a whole. */
export type ContentProblem = {
  readonly file: string
  readonly line: number
  readonly cause: ProblemCause
}

export type ProblemCause =
  | { readonly code: 'missing-file'; readonly holds: string }
  | { readonly code: 'stray-file' }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'no-front-matter' }
  | { readonly code: 'bad-yaml'; readonly message: string }
  | { readonly code: 'bad-field'; readonly field: string; readonly message: string }
  | { readonly code: 'file-name'; readonly expected: string }
  | {
      readonly code: 'unknown-id'
      readonly what: string
      readonly id: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'taken'; readonly what: string; readonly by: string }
  | { readonly code: 'missing'; readonly what: string; readonly mend: string }
  | { readonly code: 'self-move' }
  | { readonly code: 'no-place'; readonly found: string }
  | { readonly code: 'no-source'; readonly text: string }
  | { readonly code: 'markup'; readonly found: string }
  | { readonly code: 'broken-link'; readonly found: string }
  | {
      readonly code: 'unknown-heading'
      readonly heading: string
      readonly known: readonly string[]
    }
  | { readonly code: 'registry-changed'; readonly what: string }
  | { readonly code: 'registry-unsealed'; readonly what: string; readonly seal: string }
  | { readonly code: 'registry-length'; readonly length: number; readonly entries: number }
  | { readonly code: 'registry-gone'; readonly what: string }
  | { readonly code: 'registry-retired'; readonly what: string }

/** Where the reader of one file puts what it finds. */
export type Report = (line: number, cause: ProblemCause) => void
export type ReportIn = (file: string) => Report

/** File and line, what is wrong, and what to do, in one or two sentences. */
export function explainContentProblem({ file, line, cause }: ContentProblem): string {
  return `${file}:${line}: ${explainCause(cause)}`
}

/** What is wrong and what to do, without the place. */
export function explainCause(cause: ProblemCause): string {
  switch (cause.code) {
    case 'missing-file':
      return `this file is missing. Add it: it holds ${cause.holds}.`
    case 'stray-file':
      return 'nothing reads this file. Move it to the folder of its kind (roles, moves, skills, tracks, factors, questions, guides) or remove it.'
    case 'too-large':
      return `this is larger than ${cause.most} characters. Split it or shorten it.`
    case 'no-front-matter':
      return 'the front matter is missing. Begin the file with a line "---", then its fields, then another "---".'
    case 'bad-yaml':
      return `the YAML cannot be read: ${cause.message}`
    case 'bad-field':
      return `"${cause.field}" ${cause.message}`
    case 'file-name':
      return `the file’s name does not fit the ids in it. Rename the file to "${cause.expected}" or change an id.`
    case 'unknown-id':
      return `there is no ${cause.what} "${cause.id}". ${
        cause.nearest === undefined
          ? 'Add it, or name one that exists.'
          : `Did you mean "${cause.nearest}"?`
      }`
    case 'taken':
      return `the ${cause.what} is taken by ${cause.by}. Give each its own, or remove one.`
    case 'missing':
      return `${cause.what} is missing. ${cause.mend}`
    case 'self-move':
      return 'this move leads from a role to itself. Name two different roles.'
    case 'no-place':
      return `${cause.found} has no place here, so nobody would read it. Move it under a heading that is known, or remove it.`
    case 'no-source':
      return `"${shortened(cause.text)}" says nothing of where it comes from. End it with its sources, as in "[@dbx; @artsy]", or with "[our judgement]".`
    case 'markup':
      return `${cause.found} has no place here. Write plain paragraphs, list items and headings.`
    case 'broken-link':
      return `"${shortened(cause.found)}" is no complete link. Write [[id]], [[id|words]] or [[id#Heading]] on one line.`
    case 'unknown-heading':
      return `the heading "${cause.heading}" is not known here. Use one of: ${cause.known.join(', ')}.`
    case 'registry-changed':
      return `the seal of the ${cause.what} does not fit: it, or an entry above it, was changed, moved, reused or removed, and links that people keep would mean something else. Put the entries back as they were. Rename with "was", drop with "retired", and add only at the end.`
    case 'registry-unsealed':
      return `the ${cause.what} has no seal yet. Write "seal: ${cause.seal}", and count it in "length".`
    case 'registry-length':
      return cause.entries < cause.length
        ? `${cause.length} entries are counted, and ${cause.entries} are here. Put back what was removed, and mark it "retired" if it is no longer used.`
        : `${cause.length} entries are counted, and ${cause.entries} are here. Write "length: ${cause.entries}".`
    case 'registry-gone':
      return `the vault has no ${cause.what}, and links may name it for ever. Mark it "retired: ${exampleDay}", or put the new id here and this one under "was" if it was renamed.`
    case 'registry-retired':
      return `the ${cause.what} is retired here, and yet the vault has it. Take "retired" away, or give the new one another id.`
  }
}

const exampleDay = '2026-11-24'

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`
}
