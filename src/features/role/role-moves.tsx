import { Link } from 'react-router'
import { compareAddress, moveAddress, roleAddress } from '#domain/address.ts'
import type { MoveDepth } from '#domain/depth.ts'
import type { RoleId } from '#domain/ids.ts'
import type { Ladder, Role } from '#domain/ladder.ts'
import { indexOf } from '#domain/ladder-index.ts'
import { moveKind, sayMove, sayMoveKind } from '#domain/moves.ts'

/** Ways out of the role and into it, each with what changes. */
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
    <section aria-labelledby="moves">
      <h2 id="moves" className="text-xl">
        Moves
      </h2>
      <MoveRows
        heading="From here"
        ladder={ladder}
        role={role}
        moves={moves.filter(({ from }) => from === role.id)}
      />
      <MoveRows
        heading="Into this role"
        ladder={ladder}
        role={role}
        moves={moves.filter(({ to }) => to === role.id)}
      />
    </section>
  )
}

function MoveRows({
  heading,
  ladder,
  role,
  moves,
}: {
  readonly heading: string
  readonly ladder: Ladder
  readonly role: Role
  readonly moves: readonly MoveDepth[]
}) {
  if (moves.length === 0) return null
  return (
    <div className="mt-3.5">
      <h3 className="text-[0.9375rem] text-quiet">{heading}</h3>
      <ul className="mt-1 grid">
        {moves.map((move) => (
          <MoveRow
            key={`${move.from} ${move.to}`}
            ladder={ladder}
            move={move}
            other={otherEnd(move, role)}
          />
        ))}
      </ul>
    </div>
  )
}

function MoveRow({
  ladder,
  move,
  other,
}: {
  readonly ladder: Ladder
  readonly move: MoveDepth
  readonly other: RoleId
}) {
  const title = indexOf(ladder).role.get(other)?.title ?? other
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link to={roleAddress(other)} className="py-0.5 font-semibold hover:underline">
          {title}
        </Link>
        <span className="text-[0.875rem] text-quiet">{sayMoveKind(moveKind(ladder, move))}</span>
        <Link
          to={moveAddress(move.from, move.to)}
          className="ml-auto py-0.5 text-[0.875rem] text-accent hover:underline print:hidden"
          aria-label={`Read more: ${sayMove(ladder, move)}`}
        >
          Read more
        </Link>
        <Link
          to={compareAddress([move.from, move.to])}
          className="py-0.5 text-[0.875rem] text-accent hover:underline"
          aria-label={`Compare ${roleTitle(ladder, move.from)} and ${roleTitle(ladder, move.to)}`}
        >
          Compare
        </Link>
      </p>
      <p className="text-[0.9375rem] text-quiet">{move.change.text}</p>
    </li>
  )
}

function otherEnd({ from, to }: MoveDepth, role: Role): RoleId {
  return from === role.id ? to : from
}

function roleTitle(ladder: Ladder, id: RoleId): string {
  return indexOf(ladder).role.get(id)?.title ?? id
}
