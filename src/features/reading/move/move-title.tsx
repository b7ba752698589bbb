import { Link } from 'react-router'
import { compareAddress, moveAddress, roleInDepthAddress } from '#domain/address.ts'
import type { Ladder, Move } from '#domain/ladder.ts'
import { moveKind, sayMove } from '#domain/moves.ts'
import type { MovePage } from '#domain/reading/pages.ts'
import { roleOf } from '#domain/role-of.ts'
import { PageSources } from '#features/reading/cite/page-sources.ts'
import { ReadingHead } from '#features/reading/frame/reading-head.tsx'
import { Reviewed } from '#features/reading/frame/reviewed.tsx'
import { Said } from '#features/reading/prose/said.tsx'
import { buttonClass } from '#ui/button-class.ts'

export function MoveTitle({ ladder, page }: { readonly ladder: Ladder; readonly page: MovePage }) {
  const { move } = page
  const back = ladder.moves.find(({ from, to }) => from === move.to && to === move.from)
  return (
    <ReadingHead
      kicker={kicker(ladder, move)}
      title={sayMove(ladder, move)}
      summary={
        <PageSources value={page.sources}>
          <Said statement={move.change} />
        </PageSources>
      }
    >
      <Reviewed notes={page} />
      <p className="mt-4 flex flex-wrap gap-2 print:hidden">
        {[move.from, move.to].map((role) => (
          <Link key={role} to={roleInDepthAddress(role)} className={buttonClass()}>
            {roleOf(ladder, role).title}
          </Link>
        ))}
        <Link to={compareAddress([move.from, move.to])} className={buttonClass()}>
          Compare
        </Link>
        {back !== undefined && (
          <Link to={moveAddress(back.from, back.to)} className={buttonClass()}>
            The move back
          </Link>
        )}
      </p>
    </ReadingHead>
  )
}

function kicker(ladder: Ladder, move: Move): string {
  const track = (id: Move['from']) => {
    const role = roleOf(ladder, id)
    return ladder.tracks.find((one) => one.id === role.track)?.title.toLowerCase()
  }
  switch (moveKind(ladder, move)) {
    case 'promotion':
      return `A move up the ${track(move.from)} track`
    case 'step-back':
      return `A step back on the ${track(move.from)} track`
    case 'crossing':
      return `A crossing from ${track(move.from)} to ${track(move.to)}`
  }
}
