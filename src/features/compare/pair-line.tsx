import type { RoleDepth } from '#domain/depth.ts'
import type { Ladder } from '#domain/ladder.ts'
import { sayPair } from './pair-words.ts'

/** What the way from the first role to the second is, and what changes on it where the ladder says so. */
export function PairLine({
  ladder,
  from,
  to,
}: {
  readonly ladder: Ladder
  readonly from: RoleDepth
  readonly to: RoleDepth
}) {
  const change = from.moves.find((move) => move.from === from.id && move.to === to.id)?.change
  return (
    <p className="-mt-3 max-w-[70ch] text-[1.0625rem] leading-snug text-quiet">
      <span className="text-ink">{sayPair(ladder, from.id, to.id)}.</span> {change?.text}
      {change?.basis.kind === 'judgement' && ' (Our judgement.)'}
    </p>
  )
}
