import type { Ladder } from '#domain/ladder.ts'
import { standingText } from '#domain/standing/standing-text.ts'
import type { Share } from '#share/share.ts'
import { CopyText } from '#ui/copy-text.tsx'

/** Characters of a whole link, which browsers, mail and proxies still carry; `longestLink` lets a little more in. */
export const mostThatOpens = 8_000

/** Instead of a link that might not arrive: the same in words. */
export function LinkTooLong({
  ladder,
  share,
  length,
}: {
  readonly ladder: Ladder
  readonly share: Share
  readonly length: number
}) {
  return (
    <div className="grid gap-3">
      <p role="alert" className="text-gap">
        There is no link: it would be {length.toLocaleString('en-GB')} characters long, and{' '}
        {mostThatOpens.toLocaleString('en-GB')} is the most that opens everywhere. Leave the notes
        out, shorten them, or send all of it as text.
      </p>
      <CopyText
        label="Your answers, as text"
        write={() =>
          standingText({ ladder, assessment: share.assessment, questions: [], skills: [] })
        }
      />
    </div>
  )
}
