import { digitOf } from '#share/alphabet.ts'
import type { LinkCursor } from '#share/link-cursor.ts'
import { type BitCursor, bitCursor } from './bit-cursor.ts'
import { codeOfEscape, codeOfText, longestPiece, type Piece, pieceOfCode } from './code-book.ts'
import type { Escape } from './code-table.ts'

/**
 * Any text, half characters too, in as few characters of a link as a fixed code allows: some 0.6 a letter of English,
 * 1.3 of Cyrillic, Arabic or Hebrew, 3 of Chinese. It ends itself, and each text has one spelling: it is cut greedily.
 */
export function packText(text: string): string {
  let bits = ''
  let place = home
  for (let at = 0; at < text.length; ) {
    const step = nextStep(text, at, place)
    bits += step.bits
    place = step.next
    at += step.length
  }
  return digitsOf(bits + homeBits(place, codeOf('end')))
}

/** The text that begins here. One of more than `most` code points is refused before it grows much longer. */
export function unpackText(cursor: LinkCursor, most: number): string {
  const bits = bitCursor(cursor)
  let text = ''
  let count = 0
  let place = home
  while (!cursor.isRefused()) {
    const step = readStep(bits, place)
    if (step === 'end') return text
    text += step.text
    count += [...step.text].length
    place = step.next
    if (count > most) cursor.refuse()
  }
  return ''
}

/**
 * Where one is in a text. Among code points written by number one is abroad: another number or a space is short there,
 * and a piece of the table longer by three bits. A piece with a Latin letter leads home. `page`: of the last number.
 */
type Place = { readonly page: number; readonly isAbroad: boolean }

const home: Place = { page: 0, isAbroad: false }
const pageBits = 7
const nearAbroad = '0'
const wideAbroad = '10'
const spaceAbroad = '110'
const homeFromAbroad = '111'

type Written = { readonly bits: string; readonly length: number; readonly next: Place }

function nextStep(text: string, at: number, place: Place): Written {
  if (place.isAbroad && text[at] === ' ') return { bits: spaceAbroad, length: 1, next: place }
  const piece = pieceAt(text, at)
  const code = codeOfText.get(piece)
  if (code === undefined) return byNumber(text.codePointAt(at) ?? 0, place)
  return { bits: homeBits(place, code), length: piece.length, next: after(piece, place) }
}

/** The longest piece of the table that the text has here; empty where there is none. */
function pieceAt(text: string, at: number): string {
  let piece = text.slice(at, at + longestPiece)
  while (piece !== '' && !codeOfText.has(piece)) piece = piece.slice(0, -1)
  return piece
}

function byNumber(codePoint: number, place: Place): Written {
  const page = codePoint >> pageBits
  return {
    bits: page === place.page ? nearBits(codePoint, place) : farBits(codePoint, place),
    length: codePoint < firstFar ? 1 : 2,
    next: { page, isAbroad: true },
  }
}

function nearBits(codePoint: number, { isAbroad }: Place): string {
  return (isAbroad ? nearAbroad : codeOf('near')) + binary(codePoint % 2 ** pageBits, pageBits)
}

function farBits(codePoint: number, place: Place): string {
  if (codePoint >= firstFar) {
    return homeBits(place, codeOf('far')) + binary(codePoint - firstFar, 20)
  }
  return (place.isAbroad ? wideAbroad : codeOf('wide')) + binary(codePoint, 16)
}

const firstFar = 0x10000

function homeBits(place: Place, code: string): string {
  return place.isAbroad ? homeFromAbroad + code : code
}

function after(piece: string, place: Place): Place {
  return place.isAbroad && /[A-Za-z]/.test(piece) ? { ...place, isAbroad: false } : place
}

function codeOf(way: Escape): string {
  return codeOfEscape.get(way) ?? ''
}

function binary(value: number, bits: number): string {
  return value.toString(2).padStart(bits, '0')
}

/** Six bits a character; the last is filled up with zeros. */
function digitsOf(bits: string): string {
  const sixes = bits.match(/.{1,6}/g) ?? []
  return sixes.map((six) => digitOf(Number.parseInt(six.padEnd(6, '0'), 2))).join('')
}

type Read = { readonly text: string; readonly next: Place } | 'end'

function readStep(bits: BitCursor, place: Place): Read {
  if (!place.isAbroad || bits.number(1) === 0) {
    return place.isAbroad ? numbered('near', bits, place) : readPiece(bits, place)
  }
  if (bits.number(1) === 0) return numbered('wide', bits, place)
  if (bits.number(1) === 0) return { text: ' ', next: place }
  return readPiece(bits, place)
}

function readPiece(bits: BitCursor, place: Place): Read {
  const piece = pieceIn(bits)
  switch (piece.kind) {
    case 'text':
      return { text: piece.text, next: after(piece.text, place) }
    case 'end':
      return 'end'
    case 'near':
    case 'wide':
    case 'far':
      return numbered(piece.kind, bits, place)
  }
}

/** Every long enough row of bits begins with a code; a link that ends before is refused by its cursor, and reads as zeros. */
function pieceIn(bits: BitCursor): Piece {
  let code = ''
  for (;;) {
    code += bits.number(1)
    const piece = pieceOfCode.get(code)
    if (piece !== undefined) return piece
  }
}

function numbered(way: Exclude<Escape, 'end'>, bits: BitCursor, { page }: Place): Read {
  const codePoint = codePointIn(way, bits, page)
  return {
    text: String.fromCodePoint(codePoint),
    next: { page: codePoint >> pageBits, isAbroad: true },
  }
}

function codePointIn(way: Exclude<Escape, 'end'>, bits: BitCursor, page: number): number {
  switch (way) {
    case 'near':
      return page * 2 ** pageBits + bits.number(pageBits)
    case 'wide':
      return bits.number(16)
    case 'far':
      return firstFar + bits.number(20)
  }
}
