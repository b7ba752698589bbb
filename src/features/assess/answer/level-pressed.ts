import { type Level, levels } from '#domain/level.ts'

type Press = {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** The level whose digit was pressed, by itself. */
export function levelPressed({ key, altKey, ctrlKey, metaKey }: Press): Level | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  return levels.find((level) => key === `${level}`)
}
