/** The warnings that a file may answer in its front matter, under "answers". */
export const warningCodes = [
  'self-link',
  'no-way-in',
  'no-way-out',
  'alike-levels',
  'unequal-roles',
  'unequal-sides',
  'hard-to-read',
] as const
export type WarningCode = (typeof warningCodes)[number]
