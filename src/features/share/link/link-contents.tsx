import type { Ladder } from '#domain/ladder.ts'
import { contentsOf } from '#domain/words/contents.ts'
import { listed } from '#domain/words/listed.ts'
import { sayDay } from '#domain/words/say-day.ts'
import type { Share } from '#share/share.ts'

/** The address of the page that one shares from. */
export type SharedPageLink = {
  readonly link: string
  readonly title: string
  /** Whether the page shows somebody else's answers, which its address does not hold. */
  readonly showsOthers: boolean
}

/** What a link to a page holds, and who can see it. */
export function PageLinkContents({ page }: { readonly page: SharedPageLink }) {
  return (
    <div className="grid gap-1 text-[0.875rem] text-quiet">
      <p>
        Leads to the page “{page.title}” and holds nothing of you.
        {page.showsOthers &&
          ' The answers that this page shows are not in it either: to pass them on, pass on the link that you were sent.'}
      </p>
      <LengthAndReach link={page.link} />
    </div>
  )
}

/** What a link with answers holds, thing by thing. */
export function AnswersLinkContents({
  ladder,
  share,
  link,
}: {
  readonly ladder: Ladder
  readonly share: Share
  readonly link: string
}) {
  const holds = [
    `the ladder (“${ladder.title}”, revision ${share.revision})`,
    ...contentsOf(share.assessment, 'your name'),
    ...(share.day === undefined ? [] : [`the day (${sayDay(share.day)})`]),
  ]
  return (
    <div className="grid gap-1 text-[0.875rem] text-quiet">
      <p>Holds {listed(holds)}, and nothing else.</p>
      <LengthAndReach link={link} />
      {link.length > mostThatTravels && (
        <p role="note" aria-label="Long link" className="text-gap">
          <strong>Long link.</strong> A message on Discord ends at 2,000 characters and a bookmark
          in Slack at 2,049, and other chat and mail programs cut long links too. Send it by mail on
          a line of its own, or leave the notes out.
        </p>
      )}
    </div>
  )
}

const mostThatTravels = 2_000

function LengthAndReach({ link }: { readonly link: string }) {
  return (
    <p>
      <span className="text-ink">Whoever has the link can read it.</span> It is{' '}
      {link.length.toLocaleString('en-GB')} characters long and made on this device; nothing is sent
      anywhere.
    </p>
  )
}
