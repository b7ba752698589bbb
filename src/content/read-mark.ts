import type { SourceId } from '#domain/ids.ts'
import type { Basis } from '#domain/statement.ts'

/** A text and the mark at its end, if it has one: "[@dbx; @artsy]" or "[our judgement]". */
export type Marked = { readonly text: string; readonly basis: Basis | undefined }

/** Splits the mark off. A bracket at the end that is no such mark stays text. */
export function readMark(text: string): Marked {
  const trimmed = text.trim()
  const opening = trimmed.endsWith(']') ? trimmed.lastIndexOf('[') : -1
  if (opening < 0) return { text: trimmed, basis: undefined }
  const basis = readBasis(trimmed.slice(opening + 1, -1))
  return basis === undefined
    ? { text: trimmed, basis }
    : { text: trimmed.slice(0, opening).trimEnd(), basis }
}

function readBasis(mark: string): Basis | undefined {
  if (mark.trim() === 'our judgement') return { kind: 'judgement' }
  const sources = mark.split(';').map((part) => part.trim())
  return sources.every((part) => /^@[a-z0-9][a-z0-9-]{0,63}$/.test(part))
    ? { kind: 'sourced', sources: sources.map((part) => part.slice(1) as SourceId) }
    : undefined
}
