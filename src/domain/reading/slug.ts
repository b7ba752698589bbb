import { folded } from '#domain/search/folded.ts'

/** A heading as a fragment: "What you gain" is "what-you-gain". */
export function slug(heading: string): string {
  return folded(heading).replaceAll(' ', '-')
}
