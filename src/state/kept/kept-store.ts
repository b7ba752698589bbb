import { changedBeside, joinAssessment } from '#state/assessment-store.ts'
import { createKeptStore } from './create-kept-store.ts'

/** The kept assessments of this tab. Loads with the pages that show them. */
export const {
  store: keptStore,
  load: loadKept,
  keep,
  keepAlong,
  duplicate,
  rename,
  remove,
} = createKeptStore({ join: joinAssessment, changedBeside })
