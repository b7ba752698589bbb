import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Skill } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import type { Level } from '#domain/level.ts'

export type ChangeKind =
  | 'new'
  | 'deeper'
  | 'same'
  | 'lower'
  | 'no-longer-asked'
  | 'asked-by-neither'

/** `from` and `to` are absent where the role does not ask the skill. */
export type SkillChange = {
  readonly skill: Skill
  readonly kind: ChangeKind
  readonly from?: Level
  readonly to?: Level
}

/** What changes on the way from one role to another, for every skill of the ladder, in its order. */
export function skillChanges(ladder: Ladder, from: RoleId, to: RoleId): readonly SkillChange[] {
  const { asks } = indexOf(ladder)
  return ladder.skills.map((skill) => {
    const before = asks.get(from)?.get(skill.id)
    const after = asks.get(to)?.get(skill.id)
    return {
      skill,
      kind: changeKind(before, after),
      ...(before === undefined ? {} : { from: before }),
      ...(after === undefined ? {} : { to: after }),
    }
  })
}

export function changeKind(from: Level | undefined, to: Level | undefined): ChangeKind {
  if (from === undefined) return to === undefined ? 'asked-by-neither' : 'new'
  if (to === undefined) return 'no-longer-asked'
  if (from === to) return 'same'
  return to > from ? 'deeper' : 'lower'
}

export function sayChange(kind: ChangeKind): string {
  switch (kind) {
    case 'new':
      return 'New'
    case 'deeper':
      return 'Deeper'
    case 'same':
      return 'The same'
    case 'lower':
      return 'Lower'
    case 'no-longer-asked':
      return 'No longer asked'
    case 'asked-by-neither':
      return 'Asked by neither'
  }
}
