import { createAssessmentStore } from './create-assessment-store.ts'

/** The one assessment of this tab, and everything that can be done to it. */
export const {
  store: assessmentStore,
  load: loadAssessment,
  settle,
  rate,
  clearRating,
  writeNote,
  lean,
  clearLeaning,
  setHere,
  setTarget,
  setName,
  deleteAnswers,
  keepShared,
  takeFromFile,
  join: joinAssessment,
  changedBeside,
  undo,
  saveAgain,
} = createAssessmentStore()
