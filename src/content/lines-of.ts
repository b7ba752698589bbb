/** The lines of a text as editors and Markdown count them: a carriage return alone ends one too. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/)
}
