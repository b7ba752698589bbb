/** What was found on the device and could not be taken as it is. None of it is lost. */
export type StoredProblem =
  | { readonly code: 'moved-aside'; readonly key: string; readonly aside: string }
  | { readonly code: 'left-in-place'; readonly key: string }
  | { readonly code: 'other-version'; readonly key: string }
  | { readonly code: 'newer-answers'; readonly version: number }
  | { readonly code: 'not-taken-over' }

/** What was found, where it is now, and what to do. */
export function explainStoredProblem(problem: StoredProblem): string {
  switch (problem.code) {
    case 'moved-aside':
      return `One stored answer could not be read (${problem.key}). It was moved aside, unchanged, to ${problem.aside}; your other answers are here. Give this one again.`
    case 'left-in-place':
      return `One stored answer could not be read (${problem.key}), and it could not be moved aside. It stays as it is; your other answers are here.`
    case 'other-version':
      return `One stored answer was made by another version of Crossrung (${problem.key}). It stays as it is, and this page does not change it. Reload this page.`
    case 'newer-answers':
      return `A newer Crossrung (storage version ${problem.version}) has stored answers on this device. They stay as they are, and this older page saves nothing. Reload this page.`
    case 'not-taken-over':
      return 'Answers that an earlier Crossrung stored on this device are not shown: the part of the page that takes them over did not load. They stay as they are. Check your connection, then reload this page.'
  }
}
