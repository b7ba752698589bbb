/** The place one step on among `count`, past either end to the other; from nowhere to the nearer end. */
export function stepped(at: number | undefined, step: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (at === undefined) return step > 0 ? 0 : count - 1
  return (at + step + count) % count
}
