/** What a record of one version is in the next. Only ever added to: number N takes version N to N + 1. */
export type Migration = (record: OldRecord) => OldRecord

/** A JSON object, frozen; what it holds is checked once it is of this version. */
export type OldRecord = { readonly [field: string]: unknown }

export const migrations: readonly Migration[] = [from0]

/** Version 0 counted the changes, and told neither who made them nor what else that tab had seen. */
function from0({ value, at, n }: OldRecord): OldRecord {
  return { v: 1, value, at, n, by: 'v0', saw: [] }
}
