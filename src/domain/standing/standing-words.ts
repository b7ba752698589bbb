import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import type { Standing } from './standing.ts'

/** "11 met of 14 rated; 20 asked; furthest: Hiring, 2 levels". */
export function sayStanding({ asked, rated, met, furthest }: Standing): string {
  if (asked === 0) return 'No skill asked'
  if (rated === 0) return `Nothing rated yet; ${asked} asked`
  const far =
    furthest === undefined
      ? ''
      : `; furthest: ${furthest.skill.title}, ${counted(furthest.levels, 'level')}`
  return `${met} met of ${rated} rated; ${asked} asked${far}`
}

/** The map's line: "11 of 20 met"; empty while there is nothing to say. */
export function sayStandingShort({ asked, rated, met }: Standing): string {
  return rated === 0 ? '' : `${met} of ${asked} met`
}

/** Why the ring is still open, and what would fill it; empty once enough is rated. */
export function sayStillOpen({ toRate, onlyUnsureLeft }: Standing): string {
  if (onlyUnsureLeft) return 'Only “Not sure” and “No chance to show it yet” are left.'
  return toRate.length === 0 ? '' : `To go on with: ${listed(toRate.map(({ title }) => title))}.`
}
