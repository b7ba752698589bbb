import { digitOf, worthOf } from './alphabet.ts'

/**
 * Of a link's text, in five letters and digits (29.8 bits): the characters' worths as a polynomial at `point`, times
 * `spread`, modulo `prime`. With these, as the test proves, the sum does not fit after any one or two changes of a
 * character, however long the link is, nor after one in the text and one in the sum: a typo, a swap of neighbours.
 * Any other change stays unnoticed once in 916 million.
 */
export function checksum(text: string): string {
  let sum = 1
  for (let at = 0; at < text.length; at += 1) {
    sum = (sum * point + (worthOf(text.charAt(at)) ?? 0)) % prime
  }
  sum = (sum * spread) % prime
  let digits = ''
  for (let place = 0; place < checksumLength; place += 1) {
    digits += digitOf(sum % 62)
    sum = Math.floor(sum / 62)
  }
  return digits
}

export const checksumLength = 5
/** The largest prime below 62^5, so that a link ends in a letter or digit. */
export const prime = 916_132_829
/** The largest prime below 2^23: a product with it is exact in a double. */
export const point = 8_388_593
/** The largest prime below that: else a change of the last character would be one of the sum's first. */
export const spread = 8_388_587
