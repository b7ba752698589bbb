import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Registry, RegistryEntry } from '#domain/registry.ts'
import type { Share } from './share.ts'
import type { IdOf, ShareNotice } from './share-notice.ts'
import { slotsOf, strangerSlot } from './slots.ts'

/** Where a share differs from a ladder and its registry. What neither has stays in the share. */
export function noticesAgainst(
  ladder: Ladder,
  registry: Registry,
  share: Share,
): readonly ShareNotice[] {
  const kinds = ['skill', 'question', 'role'] as const
  const named = kinds.map((of) => ({ of, ids: idsOf(share, of) }))
  const strangers = new Set(named.flatMap(({ of, ids }) => newer(of, ids)))
  return [
    ...ladderNotices(ladder, share),
    ...renamedSince(registry, share, named),
    ...named.flatMap(({ of, ids }) => withoutPlace(ladder, registry, of, ids)),
    ...(strangers.size > 0 ? [{ code: 'newer-entries' as const, count: strangers.size }] : []),
    ...addedSince(ladder, registry, share),
    ...(share.unread === undefined
      ? []
      : [{ code: 'unread-parts' as const, count: share.unread.length }]),
  ]
}

type Named = { readonly of: IdOf; readonly ids: readonly string[] }

function idsOf({ assessment }: Share, of: IdOf): readonly string[] {
  const { ratings, notes, leanings, here, target } = assessment
  switch (of) {
    case 'skill':
      return [...new Set([...ratings.keys(), ...notes.keys()])].sort()
    case 'question':
      return [...leanings.keys()].sort()
    case 'role':
      return [...new Set([here, target].filter((id) => id !== undefined))].sort()
  }
}

function ladderNotices(ladder: Ladder, share: Share): readonly ShareNotice[] {
  if (share.ladder !== ladder.id) {
    return [{ code: 'other-ladder', theirs: share.ladder, ours: ladder.id }]
  }
  if (share.revision === ladder.revision) return []
  return [{ code: 'other-revision', theirs: share.revision, ours: ladder.revision }]
}

function newer(of: IdOf, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => strangerSlot(id) !== undefined).map((id) => `${of} ${id}`)
}

function entryOf(registry: Registry, of: IdOf, id: string): RegistryEntry | undefined {
  const { entries, slotOf } = slotsOf(registry, of)
  return entries[slotOf.get(id) ?? -1]?.entry
}

function renamedSince(
  registry: Registry,
  { day }: Share,
  named: readonly Named[],
): readonly ShareNotice[] {
  const names = named.flatMap(({ of, ids }) =>
    ids.flatMap((id) => {
      const before = entryOf(registry, of, id)?.was?.find(({ until }) => (day ?? '') < until)
      return before === undefined ? [] : [{ from: before.id, to: id }]
    }),
  )
  return names.length === 0 ? [] : [{ code: 'renamed', names }]
}

function withoutPlace(
  ladder: Ladder,
  registry: Registry,
  of: IdOf,
  ids: readonly string[],
): readonly ShareNotice[] {
  const known = knownTo(ladder, of)
  const strangers = ids.filter((id) => !known.has(id) && strangerSlot(id) === undefined)
  const isRetired = (id: string) => entryOf(registry, of, id)?.retired !== undefined
  const retired = strangers.filter(isRetired)
  const unknown = strangers.filter((id) => !isRetired(id))
  return [
    ...(retired.length > 0 ? [{ code: 'retired' as const, of, ids: retired }] : []),
    ...(unknown.length > 0 ? [{ code: 'unknown-ids' as const, of, ids: unknown }] : []),
  ]
}

function knownTo(ladder: Ladder, of: IdOf): { readonly has: (id: string) => boolean } {
  switch (of) {
    case 'skill':
      return indexOf(ladder).skill
    case 'question':
      return new Set<string>(ladder.factors.flatMap(({ questions }) => questions))
    case 'role':
      return indexOf(ladder).role
  }
}

/** Skills and questions of this ladder that had no slot yet when the link was made. */
function addedSince(ladder: Ladder, registry: Registry, share: Share): readonly ShareNotice[] {
  const { registered = registry.length } = share
  if (share.ladder !== ladder.id) return []
  const added = (of: IdOf) =>
    slotsOf(registry, of).entries.filter(
      ({ entry, place }) => place >= registered && knownTo(ladder, of).has(entry.id),
    ).length
  const [skills, questions] = [added('skill'), added('question')]
  return skills + questions === 0 ? [] : [{ code: 'added-since', skills, questions }]
}
