import { type Face, widestWidth } from './text-width.ts'

/** A text as lines of at most `width` px, broken at spaces; a word that is too long by itself is cut. */
export function breakLines(text: string, width: number, face: Face): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((word) => cutWord(word, width, face))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widestWidth(longer, face) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cutWord(word: string, width: number, face: Face): readonly string[] {
  if (word === '') return []
  if (widestWidth(word, face) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && widestWidth(piece + character, face) > width) {
      pieces.push(piece)
      piece = character
    } else piece += character
  }
  return [...pieces, piece]
}
