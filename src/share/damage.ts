import { checksumLength } from './checksum.ts'
import { earlyLength } from './early/read-early-link.ts'
import { longestLink } from './limits.ts'
import type { LinkProblem } from './link-problem.ts'
import { missingFrom } from './read-body.ts'

/** What can be told of a text before it is read as a link: whatever this finds, it is none that could open here. `longest`: in characters. */
export function damageAtSight(text: string, longest = longestLink): LinkProblem | undefined {
  if (text === '') return { code: 'empty' }
  if (text.length > longest) return { code: 'too-long', length: text.length }
  if (isShortened(text)) return { code: 'shortened' }
  if (!/^[0-9]/.test(text)) return { code: 'not-a-link' }
  const strange = new Set(text.match(/[^A-Za-z0-9_-]/gu))
  if (strange.size > 0) return { code: 'strange-characters', characters: [...strange].slice(0, 5) }
  if (!/^[01]/.test(text)) return { code: 'newer-version', version: Number(text.charAt(0)) }
  return undefined
}

/** What has most likely happened to a text in our alphabet whose checksum does not agree. */
export function damageWithin(text: string): LinkProblem {
  if (text.length >= longEnoughForCase && isOfOneCase(text)) return { code: 'case-lost' }
  const missing = text.startsWith('0')
    ? (earlyLength(text) ?? 0) - text.length
    : missingFrom(text.slice(1, Math.max(1, text.length - checksumLength)))
  return missing > 0 ? { code: 'cut-off', missing } : { code: 'damaged' }
}

/** The shortest link there is. Of so many characters hardly ever all letters are small, or all capitals, by chance. */
const longEnoughForCase = 12

function isOfOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase()
}

/** Whether a text was shortened for showing: "…", "[...]" or their like stand for what is missing. */
export function isShortened(text: string): boolean {
  return /…|%E2%80%A6|\.\.\./i.test(text)
}
