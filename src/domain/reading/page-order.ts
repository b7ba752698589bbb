/** Headings of pages to read that no author writes: what stands below them comes from front matter and other files. */
export const own = {
  inShort: 'In short',
  whatItIs: 'What it is',
  atAGlance: 'At a glance',
  alsoCalled: 'Also called',
  responsibilities: 'Responsibilities',
  skillsAsked: 'Skills that it asks',
  moves: 'Moves',
  levels: 'Levels',
  whoAsks: 'Which roles ask it',
} as const

/** All headings of a role's page, as they are shown; the authors' own among ours. */
export const rolePageOrder: readonly string[] = [
  own.whatItIs,
  own.atAGlance,
  own.alsoCalled,
  'A week',
  'An ordinary day',
  own.responsibilities,
  'How success is judged',
  'What you gain',
  'What you lose',
  'The way back',
  'Signs that you are ready',
  'Signs that you would dislike it',
  'Common ways to fail',
  'Questions to ask before you accept',
  'How companies differ',
  own.skillsAsked,
  own.moves,
]

export const skillPageOrder: readonly string[] = [
  own.whatItIs,
  'Why it matters',
  own.levels,
  'What a level is not',
  own.whoAsks,
  'Where sources differ',
  'Evidence that would show it',
  'Ways to grow it',
]

/** Parts of a page in the order of its headings; those that are not there are left out. */
export function inPageOrder<Part>(
  order: readonly string[],
  parts: readonly Part[],
  headingOf: (part: Part) => string,
): readonly Part[] {
  return order.flatMap((heading) => parts.filter((part) => headingOf(part) === heading))
}
