import { selectSaving } from '#state/assessment-selectors.ts'
import { assessmentStore } from '#state/assessment-store.ts'
import { isLoadFailure } from '#ui/resource.ts'

/**
 * Whether the page should reload by itself: a part could not be loaded, there is a connection, so the site may have
 * another build by now. Once a build and tab; where nothing can be stored, not after another reload.
 */
export function reloadMayHelp(error: unknown): boolean {
  return reloadIsWanted(error) && !hasReloaded()
}

/**
 * Whether trying again takes a reload: browsers remember for as long as a page is open that a script could not be had.
 * Not where a reload would lose answers that are in this page only.
 */
export function reloadIsWanted(error: unknown): boolean {
  const { kind } = selectSaving(assessmentStore.getState())
  return isLoadFailure(error) && navigator.onLine && kind !== 'not-saved'
}

export function reloadOnce(): void {
  try {
    sessionStorage.setItem(mark, 'yes')
  } catch {
    // How the page came tells it then.
  }
  location.reload()
}

/** The address of this script is another in each build. */
const mark = `crossrung:reloaded:${import.meta.url}`

function hasReloaded(): boolean {
  try {
    if (sessionStorage.getItem(mark) === 'yes') return true
    // Throws now rather than later, where the storage is full.
    sessionStorage.setItem(mark, 'no')
    return false
  } catch {
    const arrivals = performance.getEntriesByType('navigation')
    return arrivals.some((arrival) => 'type' in arrival && arrival.type === 'reload')
  }
}
