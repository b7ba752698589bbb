import type { Statement } from '#domain/statement.ts'
import { splitLabel } from './split-label.ts'

/** A line of a role's week: an activity, and how much of the week it takes, in words and where said in per cent. */
export type WeekLine = {
  readonly activity: string
  readonly amount: Statement
  /** Every share the words name, 0 to 100; a single figure has `from` and `to` alike. */
  readonly shares: readonly Share[]
}
export type Share = { readonly from: number; readonly to: number }

/** "Code: 20 to 50% in two accounts" in its parts; `undefined` where no colon names the activity. */
export function weekLine(statement: Statement): WeekLine | undefined {
  const split = splitLabel(statement)
  if (split === undefined) return undefined
  const { label, rest } = split
  return { activity: label, amount: rest, shares: sharesIn(rest.text) }
}

const percent =
  /(at least |over |more than |up to |at most |under )?(\d{1,3})(?: to (\d{1,3}))? ?%/g

function sharesIn(text: string): readonly Share[] {
  return [...text.matchAll(percent)].flatMap(([, bound, first, last]) => {
    const from = Number(first)
    const to = last === undefined ? from : Number(last)
    if (from > to || to > 100) return []
    if (bound === undefined || last !== undefined) return [{ from, to }]
    return lowerBounds.includes(bound) ? [{ from, to: 100 }] : [{ from: 0, to }]
  })
}

const lowerBounds: readonly string[] = ['at least ', 'over ', 'more than ']
