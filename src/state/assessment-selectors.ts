import type { QuestionId, SkillId } from '#domain/ids.ts'
import { isEmptyAssessment } from './answer-change.ts'
import type { AssessmentState } from './create-assessment-store.ts'

export const selectLoaded = ({ loaded }: AssessmentState) => loaded
export const selectAssessment = ({ assessment }: AssessmentState) => assessment
export const selectRatings = ({ assessment }: AssessmentState) => assessment.ratings
export const selectLeanings = ({ assessment }: AssessmentState) => assessment.leanings
export const selectName = ({ assessment }: AssessmentState) => assessment.name
export const selectHere = ({ assessment }: AssessmentState) => assessment.here
export const selectTarget = ({ assessment }: AssessmentState) => assessment.target
export const selectSaving = ({ saving }: AssessmentState) => saving
export const selectProblems = ({ problems }: AssessmentState) => problems
export const selectLost = ({ lost }: AssessmentState) => lost
/** How many steps Undo can take back. */
export const selectUndoable = ({ undoable }: AssessmentState) => undoable
export const selectCanUndo = ({ undoable }: AssessmentState) => undoable > 0
/** Whether there is anything of one's own: an answer, a note, a name, a role. */
export const selectHasAnything = ({ assessment }: AssessmentState) => !isEmptyAssessment(assessment)

export function ratingOf(skill: SkillId) {
  return ({ assessment }: AssessmentState) => assessment.ratings.get(skill)
}

export function noteOf(skill: SkillId) {
  return ({ assessment }: AssessmentState) => assessment.notes.get(skill)
}

export function leaningOf(question: QuestionId) {
  return ({ assessment }: AssessmentState) => assessment.leanings.get(question)
}
