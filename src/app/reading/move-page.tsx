import { ladder } from 'virtual:crossrung/ladder'
import type { Move } from '#domain/ladder.ts'
import { MoveInDepth } from '#features/reading/move/move-in-depth.tsx'
import { movePage } from './reading-data.ts'

export function MovePage({ move: { from, to } }: { readonly move: Move }) {
  return <MoveInDepth ladder={ladder} page={movePage(`${from}--${to}`).read()} />
}
