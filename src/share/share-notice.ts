import { counted } from '#domain/words/counted.ts'
import { listed } from '#domain/words/listed.ts'

/** What the reader of a link that opened should know of it. */
export type ShareNotice =
  | { readonly code: 'early-version'; readonly version: number }
  | { readonly code: 'other-ladder'; readonly theirs: string; readonly ours: string }
  | { readonly code: 'other-revision'; readonly theirs: number; readonly ours: number }
  | { readonly code: 'renamed'; readonly names: readonly Renamed[] }
  | { readonly code: 'retired'; readonly of: IdOf; readonly ids: readonly string[] }
  | { readonly code: 'unknown-ids'; readonly of: IdOf; readonly ids: readonly string[] }
  | { readonly code: 'newer-entries'; readonly count: number }
  | { readonly code: 'added-since'; readonly skills: number; readonly questions: number }
  | { readonly code: 'unread-parts'; readonly count: number }

export type IdOf = 'skill' | 'question' | 'role'
type Renamed = { readonly from: string; readonly to: string }

/** What to know, in words, and what it means for what is shown. */
export function explainShareNotice(notice: ShareNotice): string {
  switch (notice.code) {
    case 'early-version':
      return `This link was made by an early Crossrung (link version ${notice.version}). It still opens; a link that you make now is shorter.`
    case 'other-ladder':
      return `This was answered for another ladder, “${notice.theirs}”; you are looking at “${notice.ours}”. Only answers with the same ids are counted.`
    case 'other-revision':
      return `This was answered on revision ${notice.theirs} of the ladder; you are looking at revision ${notice.ours}. The words of a level may have changed since.`
    case 'renamed':
      return `Renamed since this link was made: ${listed(notice.names.map(({ from, to }) => `${from} is now ${to}`))}. The answers are the same.`
    case 'retired':
      return `No longer part of this ladder, and counted nowhere: ${namesOf(notice)}. ${keptWords}`
    case 'unknown-ids':
      return `Unknown to this ladder, and counted nowhere: ${namesOf(notice)}. ${keptWords}`
    case 'newer-entries':
      return `This link was made by a newer Crossrung: it answers ${counted(notice.count, 'thing')} that this one does not have yet. ${keptWords} Reload this page to get the newest Crossrung.`
    case 'added-since':
      return `Added to the ladder since this link was made, so it says nothing of them: ${listed(addedWords(notice))}.`
    case 'unread-parts':
      return `This link holds ${counted(notice.count, 'part')} of a kind that this Crossrung cannot read. All else is shown. Reload this page to get the newest Crossrung.`
  }
}

const keptWords = 'What was said of them is kept, and goes along when you share this again.'

function namesOf({ of, ids }: { readonly of: IdOf; readonly ids: readonly string[] }): string {
  return `${counted(ids.length, of)} (${firstFew(ids)})`
}

function addedWords({
  skills,
  questions,
}: {
  readonly skills: number
  readonly questions: number
}): readonly string[] {
  return [
    ...(skills > 0 ? [counted(skills, 'skill')] : []),
    ...(questions > 0 ? [counted(questions, 'question')] : []),
  ]
}

const mostListed = 5

function firstFew(ids: readonly string[]): string {
  const rest = ids.length - mostListed
  return listed(rest > 0 ? [...ids.slice(0, mostListed), `${rest} more`] : ids)
}
