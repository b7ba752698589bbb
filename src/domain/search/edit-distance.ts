/**
 * The least number of letters to insert, drop, replace or swap with their neighbour that turns one text into the
 * other (Damerau-Levenshtein, in the restricted form that edits no place twice). Time and memory: the product of
 * the lengths, so cap them.
 */
export function editDistance(from: string, to: string): number {
  return lastRow(from, to).at(-1) ?? 0
}

/** The same to the nearest beginning of `to`: for a word that somebody is still typing. */
export function distanceToBeginning(typed: string, to: string): number {
  return Math.min(...lastRow(typed, to))
}

/** Distances from all of `from` to each beginning of `to`, the empty one first. */
function lastRow(from: string, to: string): readonly number[] {
  const letters = [...to]
  let earlier: readonly number[] = []
  let above: readonly number[] = [0, ...letters.map((_, at) => at + 1)]
  let before = ''
  for (const letter of from) {
    const row = [(above[0] ?? 0) + 1]
    for (const [at, other] of letters.entries()) {
      const replaced = (above[at] ?? 0) + (letter === other ? 0 : 1)
      const swaps = at > 0 && letter === letters[at - 1] && before === other
      const swapped = swaps ? (earlier[at - 1] ?? 0) + 1 : replaced
      row.push(Math.min(replaced, swapped, (above[at + 1] ?? 0) + 1, (row[at] ?? 0) + 1))
    }
    earlier = above
    above = row
    before = letter
  }
  return above
}
