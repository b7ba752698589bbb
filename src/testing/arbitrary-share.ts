import fc from 'fast-check'
import type { Assessment, Leaning, Rating } from '#domain/assessment.ts'
import type { Id } from '#domain/ids.ts'
import type { Share } from '#share/share.ts'
import { arbitraryLeaning, arbitraryRating } from './arbitrary-assessment.ts'
import { mint } from './mint.ts'
import { small, smallLadder } from './small-ladder.ts'
import { smallRegistry } from './small-registry.ts'

/** Any text that is not empty: English, other scripts, emoji, half characters. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(
        ...'etaoin shrdlu,.\n’éß',
        ' the ',
        'Иванשלוםمرحبا漢字🙂👩‍💻',
        '\uD83D',
        '\uDE42',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  })
  .filter((text) => text !== '')

/** A share of the small ladder or of another one: ids with a slot, without one, and of a newer registry. */
export const arbitraryShare: fc.Arbitrary<Share> = fc
  .record({
    ladder: fc.constantFrom(smallLadder.id, mint<Share['ladder']>('another')),
    revision: fc.nat(),
    registered: fc.constant(smallRegistry.length),
    day: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2600-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    assessment: arbitraryAssessment(),
    unread: fc.option(arbitraryParts(), { nil: undefined }),
  })
  .map(({ unread, ...share }) => ({ ...share, ...(unread !== undefined && { unread }) }))

function arbitraryAssessment(): fc.Arbitrary<Assessment> {
  return fc.record(
    {
      ratings: answers(idOf<'skill'>(small.coaching, small.design), arbitraryRating),
      leanings: answers(idOf<'question'>(small.focus, small.growOrMake), arbitraryLeaning),
      notes: answers(idOf<'skill'>(small.hiring, small.writing), arbitraryText),
      name: arbitraryText,
      here: idOf<'role'>(small.lead, small.expert),
      target: idOf<'role'>(small.senior, small.head),
    },
    { requiredKeys: ['ratings', 'leanings', 'notes'] },
  )
}

function idOf<Kind extends string>(...known: readonly Id<Kind>[]): fc.Arbitrary<Id<Kind>> {
  return fc.oneof(
    fc.constantFrom(...known),
    fc
      .oneof(
        fc.constantFrom('juggling', '__proto__', 'constructor', '~', '~007', '~50', '~1999'),
        arbitraryText.filter((text) => !/^~\d/.test(text)),
      )
      .map((id) => mint<Id<Kind>>(id)),
  )
}

function answers<Kind extends string, Answer extends Rating | Leaning | string>(
  id: fc.Arbitrary<Id<Kind>>,
  answer: fc.Arbitrary<Answer>,
): fc.Arbitrary<ReadonlyMap<Id<Kind>, Answer>> {
  return fc.array(fc.tuple(id, answer), { maxLength: 8 }).map((pairs) => new Map(pairs))
}

function arbitraryParts() {
  const digits = fc.string({ unit: fc.constantFrom(...'AZaz09-_'), maxLength: 60 })
  const part = fc.record({ kind: fc.constantFrom(...'BZbz09-_'), digits })
  return fc
    .uniqueArray(part, { selector: ({ kind }) => kind, minLength: 1, maxLength: 3 })
    .map((parts) => parts.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)))
}
