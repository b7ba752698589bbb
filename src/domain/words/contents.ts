import type { Assessment } from '#domain/assessment.ts'
import { counted } from './counted.ts'

/** What an assessment holds, in words: "20 ratings", "14 answers", "a name"; nothing of which there is none. */
export function contentsOf(
  { ratings, leanings, notes, name, here, target }: Assessment,
  aName: 'your name' | 'a name',
): readonly string[] {
  return [
    ...(ratings.size === 0 ? [] : [counted(ratings.size, 'rating')]),
    ...(leanings.size === 0 ? [] : [counted(leanings.size, 'answer')]),
    ...(notes.size === 0 ? [] : [counted(notes.size, 'note')]),
    ...(name === undefined ? [] : [aName]),
    ...(here === undefined ? [] : ['“I am here”']),
    ...(target === undefined ? [] : ['“My target”']),
  ]
}
