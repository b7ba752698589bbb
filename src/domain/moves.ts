import type { RoleId } from './ids.ts'
import type { Ladder, Move } from './ladder.ts'
import { roleOf } from './role-of.ts'

export type MoveKind = 'promotion' | 'step-back' | 'crossing'

export function moveKind(ladder: Ladder, move: Move): MoveKind {
  const from = roleOf(ladder, move.from)
  const to = roleOf(ladder, move.to)
  if (from.track !== to.track) return 'crossing'
  return to.rung > from.rung ? 'promotion' : 'step-back'
}

/** Whether the move crosses to another track and stays on its rung. */
export function isLevelCrossing(ladder: Ladder, move: Move): boolean {
  const sameRung = roleOf(ladder, move.from).rung === roleOf(ladder, move.to).rung
  return sameRung && moveKind(ladder, move) === 'crossing'
}

/** In the ladder's order, as all lists here. */
export function movesFrom(ladder: Ladder, id: RoleId): readonly Move[] {
  return ladder.moves.filter(({ from }) => from === id)
}

export function movesTo(ladder: Ladder, id: RoleId): readonly Move[] {
  return ladder.moves.filter(({ to }) => to === id)
}

/** The roles at the other end of a role's moves, whichever way they lead. */
export function rolesReached(ladder: Ladder, id: RoleId): ReadonlySet<RoleId> {
  return new Set(
    ladder.moves.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  )
}

/** "Senior Developer to Staff Engineer". */
export function sayMove(ladder: Ladder, { from, to }: Move): string {
  return `${roleOf(ladder, from).title} to ${roleOf(ladder, to).title}`
}

/** Which way a move leads, in a word or two. */
export function sayMoveKind(kind: MoveKind): string {
  switch (kind) {
    case 'promotion':
      return 'up'
    case 'step-back':
      return 'a step back'
    case 'crossing':
      return 'across'
  }
}
