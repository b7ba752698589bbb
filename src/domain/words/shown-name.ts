/** A stranger's name as it may be shown, at most 60 characters; undefined where there is nothing to see in it. */
export function shownName(name: string | undefined): string | undefined {
  const trimmed = name?.trim() ?? ''
  if (!/[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(trimmed)) return undefined
  const characters = [...trimmed]
  if (characters.length <= mostShown) return trimmed
  return `${characters.slice(0, mostShown).join('')}…`
}

const mostShown = 60
