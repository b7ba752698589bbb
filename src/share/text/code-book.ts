import { codeTable, type Escape } from './code-table.ts'

/** A piece of text that has a code of its own, or an escape. */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: Escape }

type Coded = { readonly piece: Piece; readonly code: string }

/** Codes are texts of "0" and "1", and none is the beginning of another. */
const coded: readonly Coded[] = withCodes()

export const codeOfText: ReadonlyMap<string, string> = new Map(
  coded.flatMap(({ piece, code }) => (piece.kind === 'text' ? [[piece.text, code]] : [])),
)
export const codeOfEscape: ReadonlyMap<Escape, string> = new Map(
  coded.flatMap(({ piece, code }) => (piece.kind === 'text' ? [] : [[piece.kind, code]])),
)
export const pieceOfCode: ReadonlyMap<string, Piece> = new Map(
  coded.map(({ piece, code }) => [code, piece]),
)
export const longestPiece = Math.max(...[...codeOfText.keys()].map(({ length }) => length))

/** Canonical Huffman codes: each is the one before plus one, with zeros added where codes become longer. */
function withCodes(): readonly Coded[] {
  let next = 0
  let length = 0
  return codeTable.flatMap(({ bits, escapes, texts }) => {
    next *= 2 ** (bits - length)
    length = bits
    const pieces: readonly Piece[] = [
      ...escapes.map((kind) => ({ kind })),
      ...texts.flatMap((row) => row.split('¦')).map((text) => ({ kind: 'text' as const, text })),
    ]
    return pieces.map((piece) => {
      const code = next.toString(2).padStart(bits, '0')
      next += 1
      return { piece, code }
    })
  })
}
