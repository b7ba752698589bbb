import { worthOf } from './alphabet.ts'

/**
 * Reads a link's characters one after another. Once something is refused, or more is read than there is, everything
 * that follows is 0 and nothing: a reader goes on to its end without asking, and its caller asks once.
 */
export type LinkCursor = {
  /** The next character's worth. */
  readonly digit: () => number
  /** The next characters as they stand. */
  readonly take: (length: number) => string
  /** How many characters were read. */
  readonly at: () => number
  /** Whether there is nothing left to read. */
  readonly isDone: () => boolean
  readonly refuse: () => void
  readonly isRefused: () => boolean
  /** How many characters were asked for beyond the end. */
  readonly missing: () => number
}

export function linkCursor(text: string): LinkCursor {
  let at = 0
  let missing = 0
  let refused = false
  const isRefused = () => refused || missing > 0
  const take = (length: number) => {
    if (isRefused()) return ''
    missing = Math.max(0, at + length - text.length)
    if (missing > 0) return ''
    at += length
    return text.slice(at - length, at)
  }
  return {
    take,
    digit: () => worthOf(take(1)) ?? 0,
    at: () => at,
    isDone: () => isRefused() || at === text.length,
    refuse: () => {
      refused = true
    },
    isRefused,
    missing: () => missing,
  }
}
