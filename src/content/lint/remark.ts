import type { WarningCode } from '#content/warning-codes.ts'

/** Something in a vault that compiles, and that its author should look at. */
export type Remark = {
  readonly file: string
  readonly line: number
  /** The heading that it is about, where it is about one. */
  readonly heading?: string
  readonly cause: RemarkCause
}

export type RemarkCause =
  | { readonly code: 'self-link'; readonly id: string }
  | { readonly code: 'no-way-in'; readonly role: string }
  | { readonly code: 'no-way-out'; readonly role: string }
  | {
      readonly code: 'alike-levels'
      readonly level: string
      readonly other: string
      readonly otherLine: number
      readonly shared: number
    }
  | {
      readonly code: 'unequal-roles'
      readonly words: number
      readonly other: string
      readonly otherWords: number
    }
  | { readonly code: 'unequal-sides'; readonly gain: number; readonly loss: number }
  | {
      readonly code: 'hard-to-read'
      readonly what: string
      readonly grade: number
      readonly longest: { readonly line: number; readonly words: number }
    }
  | {
      readonly code: 'falling-level'
      readonly skill: string
      readonly level: string
      readonly below: string
      readonly levelBelow: number
    }
  | {
      readonly code: 'needless-answer'
      readonly warning: WarningCode
      readonly heading: string | undefined
    }

/** What is odd, and what to do about it. */
export function explainRemark(cause: RemarkCause): string {
  switch (cause.code) {
    case 'self-link':
      return `"[[${cause.id}]]" leads to the page that it stands on. Name a heading of it, as in "[[${cause.id}#The way back]]", or write plain text.`
    case 'no-way-in':
      return `no move leads to "${cause.role}". Add one, as in "moves/OTHER--${cause.role}.md".`
    case 'no-way-out':
      return `no move leads away from "${cause.role}". Add one, as in "moves/${cause.role}--OTHER.md".`
    case 'alike-levels':
      return `"${cause.level}" and "${cause.other}" (line ${cause.otherLine}) share ${percent(cause.shared)} of their words, so nobody can tell them apart. Say what is done at one level and not at the other.`
    case 'unequal-roles':
      return `this role has ${cause.words} words and "${cause.other}" ${cause.otherWords}, more than 35% apart, so one of them looks weightier. Bring them nearer.`
    case 'unequal-sides':
      return `what is gained takes ${cause.gain} words and what is lost ${cause.loss}, more than 35% apart, which sells one side. Bring them nearer.`
    case 'hard-to-read':
      return `${cause.what} reads at grade ${cause.grade.toFixed(1)}, above 10. Use shorter sentences and words; begin with the ${cause.longest.words} words of one sentence on line ${cause.longest.line}.`
    case 'falling-level':
      return `"${cause.skill}" is ${cause.level}; "${cause.below}", one step down, asks ${cause.levelBelow}. Leave it if the work is like that.`
    case 'needless-answer':
      return `this answers a warning "${cause.warning}"${inWords(cause.heading)} that there is not. Remove the answer.`
  }
}

function inWords(heading: string | undefined): string {
  return heading === undefined ? '' : ` under "${heading}"`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
