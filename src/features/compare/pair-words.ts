import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { moveKind } from '#domain/moves.ts'
import { roleOf } from '#domain/role-of.ts'
import { counted } from '#domain/words/counted.ts'

/** What the way from one role to another is, by the moves that the ladder names: a sentence without its stop. */
export function sayPair(ladder: Ladder, from: RoleId, to: RoleId): string {
  if (!hasMove(ladder, from, to)) {
    return hasMove(ladder, to, from)
      ? `The ladder names a move from ${roleOf(ladder, to).title} to ${roleOf(ladder, from).title}, not this way`
      : 'The ladder names no direct move between these two'
  }
  const track = indexOf(ladder).track.get(roleOf(ladder, to).track)?.title
  switch (moveKind(ladder, { from, to })) {
    case 'promotion':
      return `A promotion on the ${track} track`
    case 'step-back':
      return `A step back on the ${track} track`
    case 'crossing':
      return `A crossing to the ${track} track, ${sayRungs(roleOf(ladder, from), roleOf(ladder, to))}`
  }
}

function hasMove({ moves }: Ladder, from: RoleId, to: RoleId): boolean {
  return moves.some((move) => move.from === from && move.to === to)
}

function sayRungs(from: Role, to: Role): string {
  const rungs = to.rung - from.rung
  if (rungs === 0) return 'on the same rung'
  return `${counted(Math.abs(rungs), 'rung')} ${rungs > 0 ? 'up' : 'down'}`
}
