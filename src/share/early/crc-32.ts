/**
 * CRC-32 of a text of ASCII, as seven digits of base 36.
 * Any change within 32 neighbouring bits, so any one character and any two neighbours, gives another sum.
 * Source: ISO/IEC 13239, the polynomial of zip and PNG, reflected: 0xEDB88320.
 */
export function crc32(text: string): string {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at += 1) {
    sum = (sum >>> 8) ^ (remainders[(sum ^ text.charCodeAt(at)) & 0xff] ?? 0)
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(36).padStart(crc32Length, '0')
}

export const crc32Length = 7

const remainders: readonly number[] = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest >>> 0
})
