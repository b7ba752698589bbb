import type { Question } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { sayRating } from '#domain/words/level-words.ts'
import { listed } from '#domain/words/listed.ts'
import type { AnswerChange } from '#state/answer-change.ts'
import type { Undone } from '#state/create-assessment-store.ts'
import type { UndoStep } from '#state/undo-steps.ts'

/** `questions` give the answers to them their titles, where they are loaded. */
export type Named = { readonly ladder: Ladder; readonly questions: readonly Question[] }

/** What an undo took back, and what it left because another tab has changed it since. */
export function sayUndone(named: Named, undone: Undone): string {
  if (undone.kind === 'nothing') return 'There is nothing to undo.'
  const { what, restored, changedElsewhere, said } = undone
  const left = changedElsewhere.map((change) => nameOf(named, change))
  return [
    ...(restored.length > 0 ? [sayRestored(named, what, restored)] : []),
    ...(restored.length === 0 && said === undefined ? ['Nothing was undone.'] : []),
    ...(left.length === 0 ? [] : [`Left as another tab has changed it: ${listed(left)}.`]),
    ...(said === undefined ? [] : [said]),
  ].join(' ')
}

/** What holds and what gave way, where two tabs have given an answer at the same time. */
export function sayLost(named: Named, kept: AnswerChange, lost: AnswerChange): string {
  const name = nameOf(named, kept)
  if (kept.kind === 'note') return `${name} was written in two tabs at the same time. One was kept.`
  return `${name} was answered in two tabs at the same time. Kept: ${sayValue(named, kept)}. Not kept: ${sayValue(named, lost)}.`
}

function sayRestored(
  named: Named,
  what: UndoStep['what'],
  restored: readonly AnswerChange[],
): string {
  switch (what) {
    case 'answer':
      return `Undone. ${restored.map((change) => sayNow(named, change)).join(' ')}`
    case 'delete':
      return 'Undone. Your answers are back.'
    case 'keep':
      return 'Undone. Your answers are as they were before you replaced them.'
    case 'kept':
      return 'Undone.'
    case 'file':
      return 'Undone. Your answers are as they were before you opened the file.'
  }
}

/** An answer in words, with what it is an answer to. */
export function sayNow(named: Named, change: AnswerChange): string {
  return `${nameOf(named, change)}: ${sayValue(named, change)}.`
}

/** An answer in words. */
export function sayValue({ ladder }: Named, change: AnswerChange): string {
  if (change.to === undefined) return none[change.kind]
  switch (change.kind) {
    case 'rating':
      return sayRating(undefined, change.to)
    case 'leaning':
      return change.to === 'not-sure-yet' ? 'Not sure yet' : `${change.to}`
    case 'note':
      return 'as it was before'
    case 'name':
      return change.to
    case 'here':
    case 'target':
      return indexOf(ladder).role.get(change.to)?.title ?? change.to
  }
}

const none: Readonly<Record<AnswerChange['kind'], string>> = {
  rating: 'no answer',
  leaning: 'no answer',
  note: 'empty',
  name: 'none',
  here: 'not chosen',
  target: 'not chosen',
}

/** What an answer is an answer to. */
export function nameOf({ ladder, questions }: Named, change: AnswerChange): string {
  switch (change.kind) {
    case 'rating':
      return skillTitle(ladder, change.id)
    case 'note':
      return `Note on ${skillTitle(ladder, change.id)}`
    case 'leaning':
      return (
        questions.find(({ id }) => id === change.id)?.title ?? 'An answer under “What you want”'
      )
    case 'name':
      return 'Your name'
    case 'here':
      return 'I am here'
    case 'target':
      return 'My target'
  }
}

function skillTitle(ladder: Ladder, id: string): string {
  return indexOf(ladder).skill.get(id)?.title ?? id
}
