import { Link } from 'react-router'
import { moveAddress } from '#domain/address.ts'
import type { MoveDepth } from '#domain/depth.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { moveKind, sayMove, sayMoveKind } from '#domain/moves.ts'
import { Said } from '#features/reading/prose/said.tsx'

/** Ways out of the role and into it, each a link to the page of its own. */
export function RoleMoves({
  ladder,
  role,
  moves,
}: {
  readonly ladder: Ladder
  readonly role: Role
  readonly moves: readonly MoveDepth[]
}) {
  return (
    <div className="grid gap-5">
      <Moves
        heading="From here"
        ladder={ladder}
        moves={moves.filter(({ from }) => from === role.id)}
      />
      <Moves
        heading="Into this role"
        ladder={ladder}
        moves={moves.filter(({ to }) => to === role.id)}
      />
    </div>
  )
}

function Moves({
  heading,
  ladder,
  moves,
}: {
  readonly heading: string
  readonly ladder: Ladder
  readonly moves: readonly MoveDepth[]
}) {
  if (moves.length === 0) return null
  return (
    <section>
      <h3 className="text-[1.0625rem]">{heading}</h3>
      <ul className="mt-1 grid">
        {moves.map((move) => (
          <li
            key={`${move.from} ${move.to}`}
            className="border-t border-line py-2.5 first:border-t-0"
          >
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link
                to={moveAddress(move.from, move.to)}
                className="py-0.5 font-semibold underline decoration-line underline-offset-3 hover:decoration-ink"
              >
                {sayMove(ladder, move)}
              </Link>
              <span className="text-[0.875rem] text-quiet">
                {sayMoveKind(moveKind(ladder, move))}
              </span>
            </p>
            <p className="measure">
              <Said statement={move.change} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
