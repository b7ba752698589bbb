/** "Architect" of "Architect (one of four archetypes)": a name without who uses it. */
export function withoutNote(text: string): string {
  const note = text.indexOf(' (')
  return note > 0 ? text.slice(0, note) : text
}
