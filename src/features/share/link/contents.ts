import type { Assessment } from '#domain/assessment.ts'
import { counted } from '#domain/words/counted.ts'

/** What an assessment holds, in words: "20 ratings", "14 answers", then only what there is of the rest. */
export function contentsOf(
  { ratings, leanings, notes, name, here, target }: Assessment,
  aName: 'your name' | 'a name',
): readonly string[] {
  return [
    counted(ratings.size, 'rating'),
    counted(leanings.size, 'answer'),
    ...(notes.size === 0 ? [] : [counted(notes.size, 'note')]),
    ...(name === undefined ? [] : [aName]),
    ...(here === undefined ? [] : ['“I am here”']),
    ...(target === undefined ? [] : ['“My target”']),
  ]
}
