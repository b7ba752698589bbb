import type { Id, LadderId, RoleId } from '#domain/ids.ts'
import type { Registry, RegistryKind } from '#domain/registry.ts'
import { dayNumber, numberedDay } from './day.ts'
import type { LinkBody, Named } from './link-body.ts'
import type { Share } from './share.ts'
import { hadSlot, idOf, namedOf, type Slots, slotsOf, strangerSlot } from './slots.ts'

/** A share as a link names things: by slot what the registry has, by id what it has not. */
export function bodyOf(share: Share, registry: Registry): LinkBody {
  const { ratings, leanings, notes, name, here, target } = share.assessment
  const registered = share.registered ?? registry.length
  const ladder = namedOf(slotsOf(registry, 'ladder'), share.ladder, registered)
  // Another ladder's things are its own, whatever their ids: none of them has a slot here.
  const slots = (kind: RegistryKind) =>
    typeof ladder === 'number' ? slotsOf(registry, kind) : noSlots
  const [skill, question, role] = [slots('skill'), slots('question'), slots('role')]
  return {
    ladder,
    revision: share.revision,
    registered,
    day: dayNumber(share.day),
    ratings: slotted(ratings, skill, registered),
    leanings: slotted(leanings, question, registered),
    notes: slotted(notes, skill, registered),
    ...(name !== undefined && { name }),
    ...(here !== undefined && { here: namedOf(role, here, registered) }),
    ...(target !== undefined && { target: namedOf(role, target, registered) }),
    unread: share.unread ?? [],
  }
}

/** The other way; undefined where something is named by an id whose slot a link of ours would have named. */
export function shareOf(body: LinkBody, registry: Registry): Share | undefined {
  const { registered, name, here, target } = body
  const slots = (kind: RegistryKind) =>
    typeof body.ladder === 'number' ? slotsOf(registry, kind) : noSlots
  const [skill, question, role] = [slots('skill'), slots('question'), slots('role')]
  const roles = [here, target].filter((named) => named !== undefined)
  const isOurs =
    isNamedAsWeDo([body.ladder], slotsOf(registry, 'ladder'), registered) &&
    isNamedAsWeDo([...body.ratings.keys(), ...body.notes.keys()], skill, registered) &&
    isNamedAsWeDo([...body.leanings.keys()], question, registered) &&
    isNamedAsWeDo(roles, role, registered)
  if (!isOurs) return undefined
  const day = numberedDay(body.day)
  return {
    ladder: idOf(slotsOf(registry, 'ladder'), body.ladder) as LadderId,
    revision: body.revision,
    registered,
    ...(day !== undefined && { day }),
    assessment: {
      ratings: renamed(body.ratings, (named) => idOf(skill, named) as Id<'skill'>),
      leanings: renamed(body.leanings, (named) => idOf(question, named) as Id<'question'>),
      notes: renamed(body.notes, (named) => idOf(skill, named) as Id<'skill'>),
      ...(name !== undefined && { name }),
      ...(here !== undefined && { here: idOf(role, here) as RoleId }),
      ...(target !== undefined && { target: idOf(role, target) as RoleId }),
    },
    ...(body.unread.length > 0 && { unread: body.unread }),
  }
}

/** A share that names everything by id, as an early link does: by the ids that are in use now. */
export function withCurrentIds(share: Share, registry: Registry): Share {
  const naming = (kind: RegistryKind) => {
    const slots = slotsOf(registry, kind)
    return <Kind extends string>(id: Id<Kind>) => idOf(slots, id) as Id<Kind>
  }
  const [skill, question, role] = [naming('skill'), naming('question'), naming('role')]
  const { ratings, leanings, notes, here, target, ...rest } = share.assessment
  return {
    ...share,
    assessment: {
      ...rest,
      ratings: renamed(ratings, skill),
      leanings: renamed(leanings, question),
      notes: renamed(notes, skill),
      ...(here !== undefined && { here: role(here) }),
      ...(target !== undefined && { target: role(target) }),
    },
  }
}

const noSlots: Slots = { entries: [], slotOf: new Map() }

/** Of two answers to one slot, that of the id in use stays, whichever was given first. */
function slotted<Answer>(
  answers: ReadonlyMap<string, Answer>,
  slots: Slots,
  registered: number,
): ReadonlyMap<Named, Answer> {
  const doubt = (id: string) =>
    strangerSlot(id) !== undefined ? 2 : idOf(slots, id) === id ? 0 : 1
  const sorted = new Map([...answers].sort(([a], [b]) => doubt(a) - doubt(b)))
  return renamed(sorted, (id) => namedOf(slots, id, registered))
}

/** Where two names meet in one, the first answer stays; of a link's, slots come first. */
function renamed<From extends Named, To, Answer>(
  answers: ReadonlyMap<From, Answer>,
  name: (from: From) => To,
): ReadonlyMap<To, Answer> {
  const named = new Map<To, Answer>()
  for (const [from, answer] of answers) {
    const to = name(from)
    if (!named.has(to)) named.set(to, answer)
  }
  return named
}

function isNamedAsWeDo(all: readonly Named[], slots: Slots, registered: number): boolean {
  return all.every(
    (named) =>
      typeof named === 'number' ||
      (strangerSlot(named) === undefined && !hadSlot(slots, named, registered)),
  )
}
