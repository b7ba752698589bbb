import type { Assessment, Leaning, Rating } from '#domain/assessment.ts'
import type { QuestionId, RoleId, SkillId } from '#domain/ids.ts'

/** One answer as it is to be; `to` undefined takes it away. */
export type AnswerChange =
  | { readonly kind: 'rating'; readonly id: SkillId; readonly to: Rating | undefined }
  | { readonly kind: 'note'; readonly id: SkillId; readonly to: string | undefined }
  | { readonly kind: 'leaning'; readonly id: QuestionId; readonly to: Leaning | undefined }
  | { readonly kind: 'name'; readonly to: string | undefined }
  | { readonly kind: 'here'; readonly to: RoleId | undefined }
  | { readonly kind: 'target'; readonly to: RoleId | undefined }

/** The assessment after some changes, in their order. What none of them touches stays the very same object. */
export function withChanges(assessment: Assessment, changes: readonly AnswerChange[]): Assessment {
  if (changes.length === 0) return assessment
  const ratings = changes.filter((change) => change.kind === 'rating')
  const notes = changes.filter((change) => change.kind === 'note')
  const leanings = changes.filter((change) => change.kind === 'leaning')
  const name = changes.findLast((change) => change.kind === 'name')
  const here = changes.findLast((change) => change.kind === 'here')
  const target = changes.findLast((change) => change.kind === 'target')
  return {
    ratings: withEntries(assessment.ratings, ratings),
    notes: withEntries(assessment.notes, notes),
    leanings: withEntries(assessment.leanings, leanings),
    ...present({
      name: name === undefined ? assessment.name : name.to,
      here: here === undefined ? assessment.here : here.to,
      target: target === undefined ? assessment.target : target.to,
    }),
  }
}

function withEntries<Id, Answer>(
  answers: ReadonlyMap<Id, Answer>,
  changes: readonly { readonly id: Id; readonly to: Answer | undefined }[],
): ReadonlyMap<Id, Answer> {
  if (changes.length === 0) return answers
  const changed = new Map(answers)
  for (const { id, to } of changes) {
    if (to === undefined) changed.delete(id)
    else changed.set(id, to)
  }
  return changed
}

function present({
  name,
  here,
  target,
}: {
  readonly [Key in 'name' | 'here' | 'target']: Assessment[Key] | undefined
}): Pick<Assessment, 'name' | 'here' | 'target'> {
  return {
    ...(name !== undefined && { name }),
    ...(here !== undefined && { here }),
    ...(target !== undefined && { target }),
  }
}

/** The change that would leave this answer as the assessment has it. */
export function asItStands(assessment: Assessment, change: AnswerChange): AnswerChange {
  switch (change.kind) {
    case 'rating':
      return { ...change, to: assessment.ratings.get(change.id) }
    case 'note':
      return { ...change, to: assessment.notes.get(change.id) }
    case 'leaning':
      return { ...change, to: assessment.leanings.get(change.id) }
    case 'name':
      return { ...change, to: assessment.name }
    case 'here':
      return { ...change, to: assessment.here }
    case 'target':
      return { ...change, to: assessment.target }
  }
}

/** What makes one assessment into another, an answer each. */
export function changesBetween(from: Assessment, to: Assessment): readonly AnswerChange[] {
  const taken = everyAnswer(from)
    .map((answer) => asItStands(to, answer))
    .filter((change) => change.to === undefined)
  const given = everyAnswer(to).filter((change) => asItStands(from, change).to !== change.to)
  return [...taken, ...given]
}

/** Whether nothing at all was answered, written or chosen. */
export function isEmptyAssessment(assessment: Assessment): boolean {
  return everyAnswer(assessment).length === 0
}

function everyAnswer({
  ratings,
  notes,
  leanings,
  ...choices
}: Assessment): readonly AnswerChange[] {
  const { name, here, target } = choices
  return [
    ...[...ratings].map(([id, to]): AnswerChange => ({ kind: 'rating', id, to })),
    ...[...notes].map(([id, to]): AnswerChange => ({ kind: 'note', id, to })),
    ...[...leanings].map(([id, to]): AnswerChange => ({ kind: 'leaning', id, to })),
    ...(name === undefined ? [] : [{ kind: 'name', to: name } as const]),
    ...(here === undefined ? [] : [{ kind: 'here', to: here } as const]),
    ...(target === undefined ? [] : [{ kind: 'target', to: target } as const]),
  ]
}
