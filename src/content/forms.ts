import {
  factorFields,
  guideFields,
  moveFields,
  questionFields,
  roleFields,
  skillFields,
  trackFields,
} from './schemas.ts'

/** The schema of the front matter of each folder's files. */
export const forms = {
  tracks: trackFields,
  roles: roleFields,
  moves: moveFields,
  skills: skillFields,
  factors: factorFields,
  questions: questionFields,
  guides: guideFields,
}
