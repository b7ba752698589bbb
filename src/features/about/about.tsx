import { Link } from 'react-router'
import { sourcesAddress } from '#domain/address.ts'
import type { VaultFigures } from '#domain/reading/pages.ts'
import { sayDay } from '#domain/words/say-day.ts'
import { Keyboard } from './keyboard.tsx'
import { Part } from './part.tsx'
import { Thanks } from './thanks.tsx'

/** Who made this and how: what a reader needs to know before they lean on it. */
export function About({ figures }: { readonly figures: VaultFigures }) {
  const { statements, judgements, sources, readInFull, reviewed } = figures
  return (
    <div className="grid measure gap-9">
      <Part id="who" title="Who made it">
        <p>
          The Crossrung authors: those who wrote its pages and its code. Both are free to use, copy
          and change under the MIT licence.
        </p>
      </Part>
      <Part id="pays" title="Who pays">
        <p>
          Nobody. There is no advertising, no link that earns money, and nothing to buy. Nothing
          that you write here leaves your device unless you share it, so there is no data to sell
          either.
        </p>
      </Part>
      <Part id="content" title="How its content is chosen">
        <p>
          From public career ladders, handbooks, books, talks, interviews and studies: {sources}{' '}
          sources, of which {readInFull} were read in full.{' '}
          <Link to={sourcesAddress} className={link}>
            The list
          </Link>{' '}
          says of each how much of it we read and where it is used.
        </p>
        <p>
          Each statement names its sources, or is marked as our judgement. Of {written(statements)}{' '}
          statements, {written(judgements)} are our judgement. What one source says reads as one
          source’s view. Where sources contradict each other, a block says so and gives both sides.
        </p>
        <p>
          Every role has the same headings and about the same length, and its gains and losses are
          told at equal length. No role is recommended, and staying where you are is an answer too.
        </p>
      </Part>
      <Part id="up-to-date" title="How it is kept up to date">
        <p>
          Each page says when it was last reviewed as a whole; {reviewedDays(reviewed)}. Between
          reviews a correction changes the statement that it is about. Titles and ladders change
          often: take a page that was reviewed more than a year ago with care.
        </p>
      </Part>
      <Part id="not-covered" title="What is not covered">
        <p>
          Pay figures, open positions, and law: contracts, visas, tax. Where pay comes up, the page
          says what sources disagree about, and gives no figure to expect. Most sources come from
          software companies in the United States and the United Kingdom; agencies, embedded
          software, games, and places where work is not done in English are hardly covered. VP of
          Engineering, CTO and Distinguished Engineer rest on few sources, and a ladder says what a
          company intends, not what was measured. What your own company means by a title, only your
          company can say.
        </p>
      </Part>
      <Part id="corrections" title="Where to send corrections">
        <p>
          To the repository that this copy was built from: open an issue there, or change the text
          and propose it. Name the page, the sentence, and a source that says otherwise. If your own
          answers are involved, describe them; do not attach a link that holds them.
        </p>
      </Part>
      <Part id="keyboard" title="By keyboard">
        <Keyboard />
      </Part>
      <Thanks />
    </div>
  )
}

const link = 'text-accent underline underline-offset-3'

function written(count: number): string {
  return count.toLocaleString('en-GB')
}

function reviewedDays({ from, to }: VaultFigures['reviewed']): string {
  if (from === to) return `all of them on ${sayDay(to)}`
  return `the first review still standing is of ${sayDay(from)}, the latest of ${sayDay(to)}`
}
