import type { Inline, Statement } from '#domain/statement.ts'

/** "Code: a fifth of the week" as its label and the rest; `undefined` where no colon ends a label. */
export function splitLabel(
  statement: Statement,
): { readonly label: string; readonly rest: Statement } | undefined {
  const colon = statement.text.indexOf(': ')
  if (colon < 0) return undefined
  return { label: statement.text.slice(0, colon), rest: after(statement, colon + 2) }
}

function after({ text, parts, basis }: Statement, start: number): Statement {
  const rest = { text: text.slice(start), basis }
  return parts === undefined ? rest : { ...rest, parts: partsAfter(parts, start) }
}

function partsAfter(parts: readonly Inline[], start: number): readonly Inline[] {
  const [first, ...others] = parts
  if (first === undefined) return []
  const length = typeof first === 'string' ? first.length : first.text.length
  if (length <= start) return partsAfter(others, start - length)
  return typeof first === 'string' ? [first.slice(start), ...others] : parts
}
