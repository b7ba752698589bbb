/** Why something is not on the device. */
export type StorageProblem =
  | { readonly code: 'full' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'not-kept' }
  | { readonly code: 'in-the-way' }
  | { readonly code: 'other-version' }

/** What was not saved, why, and what to do. */
export function explainStorageProblem(problem: StorageProblem): string {
  switch (problem.code) {
    case 'full':
      return `Your latest answers are not saved: the storage that this browser gives to the site is full. ${untilClosed}`
    case 'forbidden':
      return `Your latest answers are not saved: this browser does not let the site store anything. ${untilClosed}`
    case 'not-kept':
      return `Your latest answers are not saved: this browser took them and did not keep them. ${untilClosed}`
    case 'in-the-way':
      return `Your latest answers are not saved: something unreadable is stored in their place, and there is no room to move it aside. ${untilClosed}`
    case 'other-version':
      return 'Your latest answers are not saved: another version of Crossrung has stored answers on this device, and this page does not write over them. Copy a link with your answers, then reload this page.'
  }
}

const untilClosed =
  'They stay here until you close this page: copy a link with your answers before you do.'
