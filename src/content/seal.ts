/**
 * Six letters that hold an entry of the registry, and all that stand before it, to what they were: FNV-1a of 32 bits over
 * the seal before and the entry, in base 26. It finds slips, no malice.
 */
export function seal(before: string, entry: string): string {
  let sum = 0x811c9dc5
  for (const character of `${before}\n${entry}`) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  let letters = ''
  for (let place = 0; place < 6; place += 1) {
    letters += String.fromCharCode(firstLetter + (sum % 26))
    sum = Math.floor(sum / 26)
  }
  return letters
}

const firstLetter = 'a'.charCodeAt(0)
