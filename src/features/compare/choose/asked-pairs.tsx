import { Link } from 'react-router'
import { compareAddress } from '#domain/address.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { sayPair } from '#features/compare/pair-words.ts'
import { trackClass } from '#ui/track-class.ts'

export type Pair = readonly [Role, Role]

/** Pairs that people ask about, to begin with. */
export function AskedPairs({
  ladder,
  pairs,
}: {
  readonly ladder: Ladder
  readonly pairs: readonly Pair[]
}) {
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="asked-pairs">
      <h2 id="asked-pairs" className="border-b-2 border-ink pb-1.5 text-lg">
        Pairs people ask about
      </h2>
      <ul>
        {pairs.map((pair) => (
          <PairRow key={pair.map(({ id }) => id).join()} ladder={ladder} pair={pair} />
        ))}
      </ul>
    </section>
  )
}

function PairRow({ ladder, pair }: { readonly ladder: Ladder; readonly pair: Pair }) {
  const [from, to] = pair
  return (
    <li className="border-b border-line">
      <Link to={compareAddress([from.id, to.id])} className="group block py-3">
        <span className="block text-[1.0625rem] underline-offset-4 group-hover:underline">
          <Title ladder={ladder} role={from} /> and <Title ladder={ladder} role={to} />
        </span>
        <span className="block text-[0.875rem] text-quiet">{sayPair(ladder, from.id, to.id)}</span>
      </Link>
    </li>
  )
}

function Title({ ladder, role }: { readonly ladder: Ladder; readonly role: Role }) {
  const place = ladder.tracks.findIndex(({ id }) => id === role.track)
  return <span className={`font-bold ${trackClass(place)}`}>{role.title}</span>
}
