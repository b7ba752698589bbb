/** The text with every lone surrogate replaced by U+FFFD, as UTF-8 would have it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
