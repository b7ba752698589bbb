import { listed } from '#domain/words/listed.ts'
import type { StorageProblem } from '#state/stored/storage-problem.ts'
import type { StoredProblem } from '#state/stored/stored-problem.ts'

/** What a change did to a kept assessment. */
export type KeptWhat = 'keep' | 'rename' | 'delete'

/** What an undo did. `left`: those that another tab has changed since. */
export function sayTakenBack(
  what: KeptWhat,
  taken: readonly string[],
  left: readonly string[],
): string {
  const sentences = [
    ...(taken.length === 0 ? [] : [sayTaken(what, taken)]),
    ...(left.length === 0 ? [] : [`Left as another tab has changed it: ${quoted(left)}.`]),
  ]
  return sentences.join(' ')
}

function sayTaken(what: KeptWhat, names: readonly string[]): string {
  switch (what) {
    case 'keep':
      return names.length === 1
        ? `${quoted(names)} is no longer kept.`
        : `${names.length} assessments are no longer kept.`
    case 'rename':
      return `It is called ${quoted(names)} again.`
    case 'delete':
      return `${quoted(names)} is back.`
  }
}

function quoted(names: readonly string[]): string {
  return listed(names.map((name) => `“${name}”`))
}

/** What is not on the device, why, and what to do. */
export function explainKeptUnsaved({ code }: StorageProblem): string {
  switch (code) {
    case 'full':
      return `A change to your kept assessments is not saved: the storage that this browser gives to the site is full. ${untilClosed}`
    case 'forbidden':
      return `A change to your kept assessments is not saved: this browser does not let the site store anything. ${untilClosed}`
    case 'not-kept':
      return `A change to your kept assessments is not saved: this browser took it and did not keep it. ${untilClosed}`
    case 'in-the-way':
      return `A change to your kept assessments is not saved: something unreadable is stored in its place, and there is no room to move it aside. ${untilClosed}`
    case 'other-version':
      return 'A change to your kept assessments is not saved: another version of Crossrung has stored answers on this device, and this page does not write over them. Save to a file, then reload this page.'
  }
}

const untilClosed = 'It stays here until you close this page: save to a file before you do.'

/** What was found among the kept assessments and could not be taken as it is. None of it is lost. */
export function explainKeptProblem(problem: KeptProblem): string {
  switch (problem.code) {
    case 'moved-aside':
      return `One kept assessment could not be read (${problem.key}). It was moved aside, unchanged, to ${problem.aside}; the others are here.`
    case 'left-in-place':
      return `One kept assessment could not be read (${problem.key}), and it could not be moved aside. It stays as it is; the others are here.`
    case 'other-version':
      return `One kept assessment was made by another version of Crossrung (${problem.key}). It stays as it is. Reload this page to see it.`
  }
}

export type KeptProblem = Extract<StoredProblem, { readonly key: string }>
