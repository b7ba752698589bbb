/**
 * Every ladder, scale, skill, question and role that a link may name by number, in the order in which each was added.
 * The list only grows: an entry keeps its slot when it is renamed or retired, so a link means the same for ever.
 */
export type Registry = readonly RegistryEntry[]

export type RegistryEntry = {
  readonly kind: RegistryKind
  readonly id: string
  /** Earlier ids, and until which day (YYYY-MM-DD) each was the id. */
  readonly was?: readonly { readonly id: string; readonly until: string }[]
  /** YYYY-MM-DD, where the ladder no longer has it. */
  readonly retired?: string
  /** Of a scale: what may be answered, in order; the first is no answer. */
  readonly steps?: readonly string[]
}

export type RegistryKind = 'ladder' | 'scale' | 'skill' | 'question' | 'role'
