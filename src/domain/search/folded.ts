/** Letters that Unicode does not take apart into a plain one and an accent. */
const plain = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
])

/**
 * A text as search sees it: lower case, without accents, words of letters and digits with one space between.
 * Marks that are no accents (vowel signs of Indic scripts, for one) stay. Linear in the text's length.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđłı]/g, (letter) => plain.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
