import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'
import type { Share } from './share.ts'

/** What the reader of a link that opened should know of it. */
export type ShareNotice =
  | { readonly code: 'early-version'; readonly version: number }
  | { readonly code: 'other-ladder'; readonly theirs: string; readonly ours: string }
  | { readonly code: 'other-revision'; readonly theirs: number; readonly ours: number }
  | { readonly code: 'unknown-ids'; readonly of: IdOf; readonly ids: readonly string[] }

type IdOf = 'skill' | 'question' | 'role'

/** Where a share and a ladder differ. Ids that the ladder does not have stay in the share. */
export function noticesAgainst(ladder: Ladder, share: Share): readonly ShareNotice[] {
  const { skill, role } = indexOf(ladder)
  const { ratings, notes, leanings, here, target } = share.assessment
  const questions = new Set<string>(ladder.factors.flatMap((factor) => factor.questions))
  const roles = [here, target].filter((id) => id !== undefined)
  return [
    ...ladderNotices(ladder, share),
    ...unknown('skill', [...ratings.keys(), ...notes.keys()], skill),
    ...unknown('question', [...leanings.keys()], questions),
    ...unknown('role', roles, role),
  ]
}

function ladderNotices(ladder: Ladder, share: Share): readonly ShareNotice[] {
  if (share.ladder !== ladder.id) {
    return [{ code: 'other-ladder', theirs: share.ladder, ours: ladder.id }]
  }
  if (share.revision === ladder.revision) return []
  return [{ code: 'other-revision', theirs: share.revision, ours: ladder.revision }]
}

function unknown(
  of: IdOf,
  ids: readonly string[],
  known: { readonly has: (id: string) => boolean },
): readonly ShareNotice[] {
  const strangers = [...new Set(ids.filter((id) => !known.has(id)))].sort()
  return strangers.length === 0 ? [] : [{ code: 'unknown-ids', of, ids: strangers }]
}

/** What to know, in words, and what it means for what is shown. */
export function explainShareNotice(notice: ShareNotice): string {
  switch (notice.code) {
    case 'early-version':
      return `This link was made by an early Crossrung (link version ${notice.version}). A later one may not open it: keep a copy if you want to have it for long.`
    case 'other-ladder':
      return `This was answered for another ladder, “${notice.theirs}”; you are looking at “${notice.ours}”. Only answers with the same ids are counted.`
    case 'other-revision':
      return `This was answered on revision ${notice.theirs} of the ladder; you are looking at revision ${notice.ours}. The words of a level may have changed since.`
    case 'unknown-ids':
      return `Unknown to this ladder, and counted nowhere: ${counted(notice.ids.length, notice.of)} (${firstFew(notice.ids)}). What was said of them is kept, and goes along when you share this again.`
  }
}

const mostListed = 5

function firstFew(ids: readonly string[]): string {
  const rest = ids.length - mostListed
  return listed(rest > 0 ? [...ids.slice(0, mostListed), `${rest} more`] : ids)
}
