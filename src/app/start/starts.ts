/** Of this tab alone: several tabs that start at once, as when a browser comes back, are no failure. */
const key = 'crossrung:starts'

/** Counts a start, and gives how many before it, in a row, never came to an end. */
export function beginStart(): number {
  try {
    const failed = Number(sessionStorage.getItem(key)) || 0
    sessionStorage.setItem(key, `${failed + 1}`)
    // Somebody who leaves a page that is still loading has seen no failure.
    addEventListener('pagehide', endStart)
    return failed
  } catch {
    return 0
  }
}

/** Ends a start, if it has left something on the page: React takes everything away after an exception. */
export function endStart(): void {
  if (document.querySelector('#root > *') !== null) forgetStarts()
}

export function forgetStarts(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Then nothing was counted either.
  }
}
