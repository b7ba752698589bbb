/** The headings that pages in depth may have, in the order in which they are shown. */

export const roleHeadings: readonly string[] = [
  'A week',
  'An ordinary day',
  'How success is judged',
  'What you gain',
  'What you lose',
  'The way back',
  'Signs that you are ready',
  'Signs that you would dislike it',
  'Common ways to fail',
  'Questions to ask before you accept',
  'How companies differ',
]

export const moveHeadings: readonly string[] = [
  'What changes',
  'What stays useful',
  'What people say they missed',
  'A trial before you decide',
  'The way back',
  'How often it is done',
]

export const skillHeadings: readonly string[] = [
  'What it is',
  'Why it matters',
  'What a level is not',
  'Evidence that would show it',
  'Ways to grow it',
  'Where sources differ',
]
