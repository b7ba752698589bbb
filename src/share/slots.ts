import type { Registry, RegistryEntry, RegistryKind } from '#domain/registry.ts'
import { mostEntries } from './limits.ts'
import type { Named } from './link-body.ts'

/** A registry's entries of one kind, by slot, and the ways to find one. */
export type Slots = {
  /** With the place of each in the whole registry. */
  readonly entries: readonly { readonly entry: RegistryEntry; readonly place: number }[]
  /** By every id that an entry has or had; what is an id now comes before what was one. */
  readonly slotOf: ReadonlyMap<string, number>
}

/** Looked up once per registry and kind: what is compiled never changes. */
export function slotsOf(registry: Registry, kind: RegistryKind): Slots {
  const known = cache.get(registry) ?? new Map<RegistryKind, Slots>()
  cache.set(registry, known)
  const slots = known.get(kind) ?? findSlots(registry, kind)
  known.set(kind, slots)
  return slots
}

const cache = new WeakMap<Registry, Map<RegistryKind, Slots>>()

function findSlots(registry: Registry, kind: RegistryKind): Slots {
  const entries = registry
    .map((entry, place) => ({ entry, place }))
    .filter(({ entry }) => entry.kind === kind)
  const now = entries.map(({ entry }, slot) => [entry.id, slot] as const)
  const before = entries.flatMap(({ entry }, slot) =>
    (entry.was ?? []).map(({ id }) => [id, slot] as const),
  )
  return { entries, slotOf: new Map([...before, ...now]) }
}

/** How a link names an id while the registry has `registered` entries. */
export function namedOf(slots: Slots, id: string, registered: number): Named {
  const stranger = strangerSlot(id)
  if (stranger !== undefined) return stranger
  const slot = slots.slotOf.get(id)
  const place = slot === undefined ? undefined : slots.entries[slot]?.place
  return slot !== undefined && place !== undefined && place < registered ? slot : id
}

/** The id that a link means: for a slot that this registry does not have yet, a stranger's. */
export function idOf(slots: Slots, named: Named): string {
  if (typeof named === 'number') return slots.entries[named]?.entry.id ?? `~${named}`
  return slots.entries[slots.slotOf.get(named) ?? -1]?.entry.id ?? named
}

/** The slot behind the id of something that only a newer registry has: "~21". */
export function strangerSlot(id: string): number | undefined {
  const slot = /^~(0|[1-9]\d{0,3})$/.exec(id)?.[1]
  return slot === undefined || Number(slot) >= mostEntries ? undefined : Number(slot)
}

/** Whether a link made with that many entries would name this id by its slot: an entry's first id never changes. */
export function hadSlot({ entries }: Slots, id: string, registered: number): boolean {
  return entries.some(({ entry, place }) => {
    const first = entry.was?.[0]?.id ?? entry.id
    return place < registered && first === id
  })
}
