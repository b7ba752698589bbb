/**
 * The 64 characters of a link, worth 0 to 63, after RFC 4648: what no chat, mail or browser has a reason to change.
 * The first 62 are letters and digits. Part of every link format, so it never changes.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const worth: ReadonlyMap<string, number> = new Map(
  Array.from(alphabet, (character, value) => [character, value]),
)

/** The character that is worth 0 to 63. */
export function digitOf(value: number): string {
  return alphabet.charAt(value)
}

/** What a character of a link is worth. */
export function worthOf(digit: string): number | undefined {
  return worth.get(digit)
}
