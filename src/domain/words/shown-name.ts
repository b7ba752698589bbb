/** A name from elsewhere as it may be shown, at most 60 characters unless told otherwise; undefined where there is nothing to see in it. */
export function shownName(name: string | undefined, most = mostShown): string | undefined {
  const trimmed = name?.trim() ?? ''
  if (!/[\p{Letter}\p{Number}\p{Punctuation}\p{Symbol}]/u.test(trimmed)) return undefined
  const characters = [...trimmed]
  if (characters.length <= most) return trimmed
  return `${characters.slice(0, most).join('')}…`
}

const mostShown = 60
