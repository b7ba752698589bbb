import { digitOf } from './alphabet.ts'
import { leaningScale, ratingScale } from './answer-scales.ts'
import { writeCount } from './count.ts'
import { dayDigits, type LinkBody, type Named, partKinds, type UnreadPart } from './link-body.ts'
import { byName, writeNamed } from './named.ts'
import { packAnswers } from './packed-answers.ts'
import { packText } from './text/packed-text.ts'

/** Ladder, revision, registry's length and day; then the parts that hold something, each as kind, length, characters. */
export function writeBody(body: LinkBody): string {
  const { ladder, revision, registered, day } = body
  const head = writeNamed(ladder) + writeCount(revision) + writeCount(registered) + writeDay(day)
  return head + writeParts([...ownParts(body), ...body.unread])
}

function writeDay(day: number): string {
  const places = Array.from({ length: dayDigits }, (_, place) => Math.floor(day / 64 ** place) % 64)
  return places.map(digitOf).join('')
}

function writeParts(parts: readonly UnreadPart[]): string {
  return [...parts]
    .sort((a, b) => (a.kind < b.kind ? -1 : 1))
    .map(({ kind, digits }) => kind + writeCount(digits.length) + digits)
    .join('')
}

function ownParts(body: LinkBody): readonly UnreadPart[] {
  const { ratings, leanings, notes, name, here, target } = body
  const parts = [
    { kind: partKinds.ratings, digits: writeBySlot(ratings, ratingScale) },
    { kind: partKinds.ratingsById, digits: writeById(ratings, ratingScale) },
    { kind: partKinds.leanings, digits: writeBySlot(leanings, leaningScale) },
    { kind: partKinds.leaningsById, digits: writeById(leanings, leaningScale) },
    { kind: partKinds.notes, digits: writeNotes(notes) },
    { kind: partKinds.name, digits: name === undefined ? '' : packText(name) },
    { kind: partKinds.here, digits: here === undefined ? '' : writeNamed(here) },
    { kind: partKinds.target, digits: target === undefined ? '' : writeNamed(target) },
  ]
  return parts.filter(({ digits }) => digits !== '')
}

/** An answer's place on its scale, from 1: 0 stands for none. */
function writeBySlot<Answer>(
  answers: ReadonlyMap<Named, Answer>,
  scale: readonly Answer[],
): string {
  const bySlot = new Map<number, number>()
  for (const [named, answer] of answers) {
    if (typeof named === 'number') bySlot.set(named, scale.indexOf(answer) + 1)
  }
  return packAnswers(bySlot, scale.length + 1)
}

function writeById<Answer>(answers: ReadonlyMap<Named, Answer>, scale: readonly Answer[]): string {
  return sorted(answers)
    .map(([named, answer]) =>
      typeof named === 'number' ? '' : digitOf(scale.indexOf(answer) + 1) + packText(named),
    )
    .join('')
}

function writeNotes(notes: ReadonlyMap<Named, string>): string {
  return sorted(notes)
    .map(([named, note]) => writeNamed(named) + packText(note))
    .join('')
}

function sorted<Value>(values: ReadonlyMap<Named, Value>): readonly (readonly [Named, Value])[] {
  return [...values].sort(([a], [b]) => byName(a, b))
}
