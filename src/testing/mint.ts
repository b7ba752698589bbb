import type { Id } from '#domain/ids.ts'

/** An id without a parser's proof: for builders of tests, which keep the promises of `Ladder` themselves. */
export function mint<Minted extends Id<string>>(text: string): Minted {
  return text as Minted
}
