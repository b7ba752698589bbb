import { codePoints } from '#share/limits.ts'

/** A text that is too long to keep; lengths in code points. */
export type TextProblem = {
  readonly code: 'too-long'
  readonly field: 'note' | 'name'
  readonly length: number
  readonly most: number
}

export type TextWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: TextProblem }

/** Whether a text may be kept. */
export function checkText(field: TextProblem['field'], text: string, most: number): TextWritten {
  const length = codePoints(text)
  return length <= most
    ? { ok: true }
    : { ok: false, problem: { code: 'too-long', field, length, most } }
}

/** What is too long, by how much, and that the text before it was kept. */
export function explainTextProblem({ field, length, most }: TextProblem): string {
  const over = length - most
  return `This ${field} is not saved: it has ${length} characters, and ${most} is the most. Shorten it by ${over}; until then the last ${field} that fitted is kept.`
}
