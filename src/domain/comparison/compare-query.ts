import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'

export type CompareQuery = {
  /** Each once, at most four, in the order asked for. */
  readonly roles: readonly RoleId[]
  /** The same mistake with the same text is named once. */
  readonly leftOut: readonly LeftOut[]
}

export type LeftOut = {
  /** A role's; of an unknown one what somebody wrote, which may be anything. */
  readonly id: string
  readonly why: 'unknown' | 'repeated' | 'too-many' | 'too-long'
}

const mostRoles = 4
const mostCharacters = 2_000
const mostShown = 60

/** The value of `roles` in the address, "a,b,c". Only its first 2,000 characters are looked up. */
export function readCompareQuery(ladder: Ladder, text: string): CompareQuery {
  const known = indexOf(ladder).role
  const roles: RoleId[] = []
  const leftOut = new Map<string, LeftOut>()
  const leave = (id: string, why: LeftOut['why']) => leftOut.set(`${why} ${id}`, { id, why })
  const looked = text.slice(0, endOfReading(text))
  for (const id of idsIn(looked)) {
    const role = known.get(id) ?? known.get(id.toLowerCase())
    if (role === undefined) leave(id, 'unknown')
    else if (roles.includes(role.id)) leave(role.id, 'repeated')
    else if (roles.length === mostRoles) leave(role.id, 'too-many')
    else roles.push(role.id)
  }
  if (looked.length < text.length) leave(text.slice(looked.length + 1), 'too-long')
  return { roles, leftOut: [...leftOut.values()] }
}

/** The other way: "a,b". */
export function compareQuery(roles: readonly RoleId[]): string {
  return roles.join(',')
}

/** Cause and mend in one sentence. */
export function explainLeftOut(ladder: Ladder, { id, why }: LeftOut): string {
  const name = indexOf(ladder).role.get(id)?.title ?? `“${shortened(id)}”`
  switch (why) {
    case 'unknown':
      return `${name} is left out because this ladder has no role of that name; add one that it has.`
    case 'repeated':
      return `${name} is shown once although the address names it more than once; if another role was meant, add that one.`
    case 'too-many':
      return `${name} is left out because ${mostRoles} roles fit side by side; remove one of them to add it.`
    case 'too-long':
      return `${name} is left out because the address is longer than ${mostCharacters} characters; name two to four roles.`
  }
}

/** The last whole id, so that none is looked up in part. */
function endOfReading(text: string): number {
  if (text.length <= mostCharacters) return text.length
  const comma = text.lastIndexOf(',', mostCharacters)
  return comma === -1 ? mostCharacters : comma
}

function idsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '')
}

function shortened(id: string): string {
  return id.length > mostShown ? `${id.slice(0, mostShown)}…` : id
}
