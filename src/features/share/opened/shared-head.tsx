import { type ReactNode, useEffect, useRef } from 'react'
import type { Assessment } from '#domain/assessment.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { questionProgress, sayProgress, skillProgress } from '#domain/standing/progress.ts'
import { counted } from '#domain/words/counted.ts'
import { sayDay } from '#domain/words/say-day.ts'
import { shownName } from '#domain/words/shown-name.ts'
import type { Share } from '#share/share.ts'
import { explainShareNotice, type ShareNotice } from '#share/share-notice.ts'
import { eyebrowClass, titleClass } from './shared-frame.tsx'

/** Whose answers these are, how many, and what to know of the link. `children`: what can be done. */
export function SharedHead({
  ladder,
  share,
  notices,
  repaired,
  keptAs,
  untouched,
  takeFocus,
  children,
}: {
  readonly ladder: Ladder
  readonly share: Share
  readonly notices: readonly ShareNotice[]
  readonly repaired: boolean
  /** What it is called where it is one's own copy. */
  readonly keptAs: string | undefined
  /** Whether the reader's own answers are still theirs, as they are until they are replaced. */
  readonly untouched: boolean
  /** Whether the reader has just opened it from this page. */
  readonly takeFocus: boolean
  readonly children: ReactNode
}) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) title.current?.focus()
  }, [takeFocus])
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] gap-x-10 desktop:grid-cols-[minmax(0,1fr)_auto]">
      <div>
        <p className={eyebrowClass}>
          {keptAs === undefined ? 'Shared' : 'Kept'} assessment, read-only
        </p>
        <h1 ref={title} tabIndex={-1} className={titleClass}>
          {keptAs === undefined ? <SharedTitle share={share} /> : <bdi dir="auto">{keptAs}</bdi>}
        </h1>
        <p className="mt-2 max-w-170">
          {sayHolds(ladder, share.assessment)}.{untouched && ' Your own answers are untouched.'}
        </p>
        <Places ladder={ladder} assessment={share.assessment} />
        {(repaired || notices.length > 0) && (
          <ul className="mt-2 grid max-w-170 gap-1 text-[0.875rem] break-words text-quiet">
            {repaired && (
              <li>
                This link was changed on its way to you. Its checksum agrees, so this is what was
                sent.
              </li>
            )}
            {notices.map((notice) => (
              <li key={explainShareNotice(notice)}>{explainShareNotice(notice)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-wrap items-start gap-2 max-desktop:mt-4 desktop:justify-end desktop:pt-1 print:hidden">
        {children}
      </div>
    </header>
  )
}

function SharedTitle({ share: { assessment, day } }: { readonly share: Share }) {
  return (
    <>
      <Sharer name={assessment.name} /> answers
      {day !== undefined && (
        <>
          , <span className="inline-block">{sayDay(day)}</span>
        </>
      )}
    </>
  )
}

/** A stranger's name is text in its own direction, whatever it holds. */
function Sharer({ name }: { readonly name: string | undefined }) {
  const shown = shownName(name)
  if (shown === undefined) return 'A colleague’s'
  return (
    <>
      <bdi dir="auto">{shown}</bdi>’s
    </>
  )
}

function Places({
  ladder,
  assessment: { here, target },
}: {
  readonly ladder: Ladder
  readonly assessment: Assessment
}) {
  const said = [
    ...sayPlaceOf(ladder, 'They are here', here),
    ...sayPlaceOf(ladder, 'Their target', target),
  ]
  return said.length === 0 ? null : <p className="max-w-170">{said.join(' ')}</p>
}

function sayPlaceOf(ladder: Ladder, what: string, id: RoleId | undefined): readonly string[] {
  const role = id === undefined ? undefined : indexOf(ladder).role.get(id)
  return role === undefined ? [] : [`${what}: ${role.title}.`]
}

/** "20 of 20 skills, 14 questions, 3 notes": what this ladder knows of it. */
function sayHolds(ladder: Ladder, { ratings, leanings, notes }: Assessment): string {
  const { answered } = questionProgress(ladder, leanings)
  const known = [...notes.keys()].filter((id) => indexOf(ladder).skill.has(id)).length
  return [
    sayProgress(skillProgress(ladder, ratings), 'skill'),
    ...(answered === 0 ? [] : [counted(answered, 'question')]),
    ...(known === 0 ? [] : [counted(known, 'note')]),
  ].join(', ')
}
