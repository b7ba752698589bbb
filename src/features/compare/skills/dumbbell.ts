import type { Rating } from '#domain/assessment.ts'
import { type Level, levels } from '#domain/level.ts'

/** One skill's levels on a line of five, in the units of the drawing. */
export type Dumbbell = {
  /** A role that does not ask the skill has no mark. `place` is its place among the roles. */
  readonly marks: readonly { readonly place: number; readonly x: number }[]
  /** From the lowest asked level to the highest; absent where they are one. */
  readonly bar?: { readonly from: number; readonly to: number }
  /** Your own level; absent while you have none. */
  readonly you?: number
}

export const dumbbellSize = { width: 168, height: 26, line: 17, you: 5 } as const
export const markRadius = 5.5

const margin = 16
const step = (dumbbellSize.width - 2 * margin) / (levels.length - 1)
/** Marks on one level stand side by side; those of neighbouring levels never touch. */
const beside = 2 * markRadius + 0.5

export const tickPlaces: readonly number[] = levels.map(levelX)

export function dumbbell(
  asked: readonly (Level | undefined)[],
  rating: Rating | undefined,
): Dumbbell {
  const given = asked.filter((level) => level !== undefined)
  const [from, to] = [levelX(Math.min(...given)), levelX(Math.max(...given))]
  return {
    marks: asked.flatMap((level, place) =>
      level === undefined ? [] : [{ place, x: levelX(level) + aside(asked, level, place) }],
    ),
    ...(from < to ? { bar: { from, to } } : {}),
    ...(typeof rating === 'number' ? { you: levelX(rating) } : {}),
  }
}

function levelX(level: number): number {
  return margin + (level - 1) * step
}

function aside(asked: readonly (Level | undefined)[], level: Level, place: number): number {
  const before = asked.slice(0, place).filter((other) => other === level).length
  const together = asked.filter((other) => other === level).length
  return (before - (together - 1) / 2) * beside
}
