/** A place on the five-step scale on which skills are described, asked and rated. */
export type Level = 1 | 2 | 3 | 4 | 5

export const levels: readonly Level[] = [1, 2, 3, 4, 5]
export const highestLevel: Level = 5

export function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value)
}
